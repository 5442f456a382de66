import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { AlertRequestResult } from '../alerts/AlertRequest';
import { AnsweredRequest } from '../alerts/answeredRequests';
import { AlertStore } from '../alerts/AlertStore';
import { ActionCallStore } from './ActionCallStore';
import { ActionHookStore } from './ActionHookStore';

/**
 * Whoever ran an action gets the calls that it makes written in the same transaction: an action that was answered is
 * done, also when the process dies. Requests that run no action cost nothing.
 */
export async function planActionCalls(
  stores: {
    readonly hooks: ActionHookStore;
    readonly calls: ActionCallStore;
    readonly alerts: AlertStore;
  },
  tx: Knex.Transaction,
  options: { answered: readonly AnsweredRequest[]; now: DateTime },
): Promise<void> {
  const ran = options.answered.flatMap(ranAction);
  if (ran.length === 0) {
    return;
  }
  const actions = ran.map(({ action }) => action);
  const hooks = await stores.hooks.enabledFor(tx, actions);
  if (hooks.length === 0) {
    return;
  }
  const ids = ran.map(({ alertId }) => ({ by: 'id', value: alertId } as const));
  const alerts = await stores.alerts.lockAlerts(tx, ids);
  const integrationOf = new Map(
    alerts.map(({ alert }) => [alert.id, alert.integration?.id]),
  );
  const calls = ran.flatMap(({ alertId, action, actor }) =>
    hooks
      .filter(
        hook =>
          hook.action === action &&
          (hook.integrationId === undefined ||
            hook.integrationId === integrationOf.get(alertId)),
      )
      .map(({ id: hookId }) => ({ hookId, alertId, action, actor })),
  );
  await stores.calls.plan(tx, calls, options.now);
}

function ranAction({ request, result }: AnsweredRequest) {
  const { deed, actor } = request;
  const alertId = doneTo(result);
  return deed.kind === 'run-action' && alertId !== undefined
    ? [{ alertId, action: deed.action, actor }]
    : [];
}

function doneTo({ outcome, alertId }: AlertRequestResult): string | undefined {
  return outcome === 'done' ? alertId : undefined;
}
