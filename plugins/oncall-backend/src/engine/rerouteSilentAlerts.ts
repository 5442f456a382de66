import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { subjectOf } from '../alerts/subjectOf';
import { Roster } from '../directory/Roster';
import { recipientsOf } from '../escalation/recipientsOf';
import {
  EscalationRequest,
  EscalationStart,
  EscalationStarter,
} from '../escalation/startEscalation';
import { appliesIn, stepTimeline } from '../escalation/stepTimeline';
import { AskPreferences } from '../people/AskPreferences';
import { planNotification } from '../people/planNotification';
import { subjectOfAlert } from '../people/subjectOfAlert';
import { EscalatingAlert, EscalatingAlerts } from './EscalatingAlerts';
import { forIdleAlerts, ForIdleAlertsOptions } from './forIdleAlerts';

/** An escalation that found nobody gets this long before it is started again. */
const PATIENCE = Duration.fromObject({ minutes: 5 });

const ROUTED_AGAIN =
  'Routed again, because it leads to somebody now who can be paged.';

/** What it works with. */
export type RerouteOptions = ForIdleAlertsOptions & {
  readonly alerts: EscalatingAlerts;
  readonly starter: EscalationStarter;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly preferences: AskPreferences;
  readonly logger: LoggerService;
  readonly onChanged: (alertId: string) => void;
};

/**
 * Gives open alerts that page nobody another chance.
 *
 * An alert may come before the catalog was copied for the first time, before somebody has written the schedule, or in a
 * gap between two shifts. What it leads to is asked again and again, until it leads to somebody who can be paged; then
 * the new route is frozen onto it and its escalation starts, once, whichever process is first. An alert that has paged
 * anybody in its present run is left as it is.
 *
 * @returns how many were routed
 */
export async function rerouteSilentAlerts(
  options: RerouteOptions,
): Promise<number> {
  return forIdleAlerts(options, async idle => {
    const ids = idle
      .filter(({ isUnheard }) => isUnheard)
      .map(({ alertId }) => alertId);
    let routed = 0;
    for (const silent of await options.alerts.listEscalations(ids)) {
      routed += (await reroute(options, silent)) ? 1 : 0;
    }
    return routed;
  });
}

async function reroute(
  options: RerouteOptions,
  silent: EscalatingAlert,
): Promise<boolean> {
  const alertId = silent.alert.id;
  try {
    const start = await betterStart(options, silent);
    if (!start || !(await write(options, silent, start))) {
      return false;
    }
    options.onChanged(alertId);
    options.logger.info('Routed a silent alert again', { alertId });
    return true;
  } catch (error) {
    options.logger.error('Could not route a silent alert again', {
      alertId,
      error: String(error),
    });
    return false;
  }
}

/** The escalation that would begin today, if it reaches anybody. */
async function betterStart(
  options: RerouteOptions,
  silent: EscalatingAlert,
): Promise<EscalationStart | undefined> {
  const { starter, now } = options;
  const request = requestOf(silent);
  if (!request || isTooEarly(silent, now)) {
    return undefined;
  }
  const [start] = await starter.startAll([request], now);
  // During a maintenance it would only be held again.
  const isHeld = start.nextActionAt === undefined;
  return !isHeld && (await reachesSomebody(options, silent, start))
    ? start
    : undefined;
}

function requestOf({
  alert,
  snapshot,
}: EscalatingAlert): EscalationRequest | undefined {
  // A routing rule or a policy that wants nobody to be told is obeyed.
  const isMeant = Boolean(snapshot.nobodyBecause ?? snapshot.quietBecause);
  return snapshot.asked && !isMeant
    ? {
        ...snapshot.asked,
        subject: subjectOf({ ...alert, ...snapshot.asked }),
      }
    : undefined;
}

function isTooEarly({ run, snapshot }: EscalatingAlert, now: DateTime) {
  return snapshot.policies.length > 0 && run.startedAt > now.minus(PATIENCE);
}

/** Whether anybody would be told, by the rules of each. */
async function reachesSomebody(
  options: RerouteOptions,
  { alert }: EscalatingAlert,
  { snapshot, startedAt, runToken }: EscalationStart,
): Promise<boolean> {
  const roster = await options.roster(options.now);
  const people = stepTimeline(snapshot, startedAt)
    .filter(({ definition }) => appliesIn(definition, 'open'))
    .flatMap(({ at, definition }) => {
      const step = { roster, step: definition, at, seed: runToken };
      return recipientsOf(step).people.map(({ ref }) => ref);
    });
  if (people.length === 0) {
    return false;
  }
  const all = await options.preferences([...new Set(people)], roster);
  return [...all.values()].some(preferences => {
    const { messages } = planNotification({
      preferences,
      action: 'create-alert',
      priority: alert.priority,
      subject: subjectOfAlert(alert),
      now: options.now,
    });
    return messages.length > 0;
  });
}

/** False when somebody else has changed the alert since. */
async function write(
  { alerts, now }: RerouteOptions,
  { alert, run }: EscalatingAlert,
  start: EscalationStart,
): Promise<boolean> {
  const alertId = alert.id;
  const { runToken } = run;
  const events = [
    { type: 'routed' as const, text: ROUTED_AGAIN },
    ...start.events,
  ];
  return alerts.transaction(async tx => {
    const isOurs = await alerts.saveRoute(tx, {
      alertId,
      runToken,
      start,
      now,
    });
    if (isOurs) {
      await alerts.addEvents(
        tx,
        events.map(event => ({ ...event, alertId, at: now })),
      );
    }
    return isOurs;
  });
}
