/**
 * Custom actions are done elsewhere: whoever runs one makes this server call an address that an administrator entered.
 *
 * What is guaranteed: a call is tried until the receiver answers 2xx, for about two hours, by one worker at a time; the
 * activity of the alert says how it ended. What is not: that the receiver is called once. A worker that dies after the
 * answer calls again; the header `Idempotency-Key` is the same then.
 */
import { LoggerService } from '@backstage/backend-plugin-api';
import { ActionHook, Alert } from '@muster/backstage-plugin-oncall-common';
import { isUndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { DateTime, Duration } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { Duty } from '../engine/Duty';
import { afterAttempt, AttemptOutcome } from '../paging/afterAttempt';
import { postJson } from '../paging/channels/postJson';
import { WebhookOptions } from '../paging/channels/WebhookChannel';
import { sentenceOf } from '../paging/sendPage';
import { withoutAddress } from '../paging/withoutAddress';
import { actionBody } from './actionBody';
import { ActionCall, ActionCallStore } from './ActionCallStore';
import { ActionHookStore } from './ActionHookStore';

/** Longer than a call can take. */
const LEASE = Duration.fromObject({ seconds: 60 });

const CALLS_PER_CLAIM = 20;

const MOST_ATTEMPTS = 25;

/** What the duty needs. */
export type ActionWork = {
  readonly hooks: ActionHookStore;
  readonly calls: ActionCallStore;
  readonly alerts: AlertStore;
  readonly webhook: WebhookOptions;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: { type: 'alert'; id: string }) => void;
  readonly logger: LoggerService;
  readonly clock: () => DateTime;
};

/** Makes the calls that are due, side by side. */
export function actionDuty(work: ActionWork): Duty {
  return {
    name: 'make-action-calls',
    version: 1,
    run: async () => {
      const now = work.clock();
      const claim = { now, lease: LEASE, limit: CALLS_PER_CLAIM };
      const claimed = await work.calls.claimDue(claim);
      await Promise.all(
        claimed.map(call =>
          make(work, call).catch(error =>
            // Nothing was written, so it comes again when the lease ends.
            work.logger.error('Could not make the call of an action', {
              alertId: call.alertId,
              error: String(error),
            }),
          ),
        ),
      );
      return claimed.length > 0;
    },
  };
}

async function make(work: ActionWork, call: ActionCall): Promise<void> {
  const hook = await work.hooks.find(call.hookId);
  const stored = await work.alerts.getAlert(call.alertId);
  if (!hook || !stored) {
    await work.calls.transaction(tx => work.calls.finish(tx, call, undefined));
    return;
  }
  const outcome = await attempt(work, { call, hook, alert: stored.alert });
  await record(work, call, outcome);
}

async function attempt(
  { webhook, clock }: ActionWork,
  options: { call: ActionCall; hook: ActionHook; alert: Alert },
): Promise<AttemptOutcome> {
  const { call, hook } = options;
  try {
    await postJson({
      ...webhook,
      url: hook.url,
      id: call.id,
      content: actionBody(options),
      now: clock(),
    });
    return { kind: 'sent' };
  } catch (error) {
    // Whoever may see the alert reads it; the address is for those who set up integrations.
    const reason = withoutAddress(sentenceOf(error), hook.url);
    const isHopeless = isUndeliverableError(error);
    return { kind: isHopeless ? 'undeliverable' : 'failed', error: reason };
  }
}

async function record(
  { calls, alerts, announce, logger, clock }: ActionWork,
  call: ActionCall,
  outcome: AttemptOutcome,
): Promise<void> {
  const now = clock();
  const { alertId, action } = call;
  const attempts = call.attempts + 1;
  const next = afterAttempt({ outcome, attempts, now });
  const again =
    next.kind === 'retry' && attempts < MOST_ATTEMPTS ? next.at : undefined;
  const text = sentenceFor(call, outcome, again);
  await calls.transaction(async tx => {
    if ((await calls.finish(tx, call, again)) && text) {
      await alerts.addEvents(tx, [{ alertId, at: now, type: 'action', text }]);
    }
  });
  announce({ type: 'alert', id: alertId });
  logger.info('Called the receiver of an action', {
    alertId,
    action,
    attempts,
    outcome: outcome.kind,
  });
}

/** The first failure is told at once and the last one at the end; those between say nothing new. */
function sentenceFor(
  { action, attempts }: ActionCall,
  outcome: AttemptOutcome,
  again: DateTime | undefined,
): string | undefined {
  if (outcome.kind === 'sent') {
    return `The action ${action} was taken by its receiver.`;
  }
  if (!again) {
    return `The action ${action} was not done: ${outcome.error}. It is not tried any more.`;
  }
  return attempts === 0
    ? `The action ${action} was not taken yet: ${outcome.error}. It is tried again.`
    : undefined;
}
