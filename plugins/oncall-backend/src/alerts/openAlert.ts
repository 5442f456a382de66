import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { EscalationStart } from '../escalation/startEscalation';
import { AlertRequest, NewAlert } from './AlertRequest';
import { toIso } from './alertRow';
import { AlertTransition } from './AlertTransition';
import { explained } from './explained';
import { NewAlertEvent } from './StoredAlert';

/** A new alert with its frozen escalation, at the start of the first run. */
export function openAlert(options: {
  request: AlertRequest;
  alert: NewAlert;
  /** What policies did to it. */
  remarks?: readonly string[];
  start: EscalationStart;
  dedupeKey: string;
  now: DateTime;
}): AlertTransition {
  const { request, alert, remarks = [], start, dedupeKey, now } = options;
  const { responders, teams, service, snapshot, events, timers, ...run } =
    start;
  const {
    service: _names,
    responders: _given,
    sentAlias: _sent,
    ...said
  } = alert;
  const at = toIso(now);
  const opened: Alert = {
    ...said,
    // The database counts.
    tinyId: '',
    state: 'open',
    responders,
    teams,
    service,
    count: 1,
    createdAt: at,
    updatedAt: at,
    lastOccurredAt: at,
    integration: request.integration && {
      id: request.integration.id,
      name: request.integration.name,
    },
    nextActionAt: run.nextActionAt && toIso(run.nextActionAt),
  };
  const integrationType = request.integration?.type;
  return {
    stored: {
      alert: opened,
      run,
      snapshot,
      integrationType,
      timers,
      // Most keys are the alias, which the database then need not store twice.
      ...(dedupeKey !== alert.alias && { dedupeKey }),
    },
    events: [
      openedEvent(request, opened, now),
      ...explained(request, alert.id, now),
      ...remarks.map(text => ({
        alertId: alert.id,
        at: now,
        type: 'routed' as const,
        text,
      })),
      ...events.map(event => ({ ...event, alertId: alert.id, at: now })),
    ],
  };
}

function openedEvent(
  request: AlertRequest,
  alert: Alert,
  at: DateTime,
): NewAlertEvent {
  const by = request.integration ? ` by ${request.integration.name}` : '';
  return {
    alertId: alert.id,
    at,
    type: 'created',
    text: `Opened${by} with priority ${alert.priority}`,
    actor: request.actor,
  };
}
