import { ActionHook, Alert } from '@muster/backstage-plugin-oncall-common';
import { ActionCall } from './ActionCallStore';

/** What an action hook is told: the shape of Opsgenie's outgoing webhook, so that receivers need not change. */
export function actionBody(options: {
  call: ActionCall;
  hook: ActionHook;
  alert: Alert;
}): Readonly<Record<string, unknown>> {
  const { call, hook, alert } = options;
  const { integration } = alert;
  return {
    action: call.action,
    alert: {
      alertId: alert.id,
      tinyId: alert.tinyId,
      alias: alert.alias,
      message: alert.message,
      description: alert.description ?? '',
      priority: alert.priority,
      tags: alert.tags,
      details: alert.details,
      teams: alert.teams,
      source: alert.source,
      entity: alert.entity ?? '',
      username: call.actor,
      createdAt: Date.parse(alert.createdAt),
      updatedAt: Date.parse(alert.updatedAt) * 1_000_000,
    },
    source: { name: call.actor, type: 'web' },
    integrationId: integration?.id ?? hook.id,
    integrationName: integration?.name ?? hook.action,
  };
}
