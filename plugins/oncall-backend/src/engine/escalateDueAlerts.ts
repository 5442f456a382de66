import { LoggerService } from '@backstage/backend-plugin-api';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { Roster } from '../directory/Roster';
import {
  EscalationDecision,
  nextEscalationStep,
} from '../escalation/nextEscalationStep';
import { EscalatingAlert, EscalatingAlerts } from './EscalatingAlerts';
import { EscalationRecorder } from './EscalationRecorder';

/** How long a claimed alert belongs to one worker. */
export const ESCALATION_LEASE = Duration.fromObject({ seconds: 30 });

const ALERTS_PER_CLAIM = 50;

/** What the duty needs. */
export type EscalateDueAlertsOptions = {
  readonly alerts: EscalatingAlerts;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly contactMethods: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, readonly ContactMethod[]>>;
  readonly recorder: EscalationRecorder;
  readonly logger: LoggerService;
  readonly now: DateTime;
};

/**
 * Claims alerts whose time has come, decides, and records each decision in a transaction of its own.
 *
 * An alert that cannot be handled is logged and comes again when its lease ends; the others go on.
 *
 * @returns how many alerts were claimed
 */
export async function escalateDueAlerts(
  options: EscalateDueAlertsOptions,
): Promise<number> {
  const { alerts, now } = options;
  const claimed = await alerts.claimDueAlerts({
    now,
    lease: ESCALATION_LEASE,
    limit: ALERTS_PER_CLAIM,
  });
  if (claimed.length === 0) {
    return 0;
  }
  const roster = await options.roster(now);
  const decided = claimed.flatMap(escalating =>
    decide(options, escalating, roster),
  );
  const methods = await options.contactMethods(
    [...new Set(decided.flatMap(({ decision }) => peopleOf(decision)))],
    roster,
  );
  for (const { escalating, decision } of decided) {
    await record({ ...options, escalating, decision, methods, roster });
  }
  return claimed.length;
}

function decide(
  { logger, now }: EscalateDueAlertsOptions,
  escalating: EscalatingAlert,
  roster: Roster,
) {
  try {
    const decision = nextEscalationStep({ escalating, roster, now });
    return [{ escalating, decision }];
  } catch (error) {
    logger.error('Could not decide the next step of an alert', {
      alertId: escalating.alert.id,
      error: String(error),
    });
    return [];
  }
}

async function record(options: {
  recorder: EscalationRecorder;
  escalating: EscalatingAlert;
  decision: EscalationDecision;
  methods: ReadonlyMap<string, readonly ContactMethod[]>;
  roster: Roster;
  logger: LoggerService;
  now: DateTime;
}): Promise<void> {
  const { recorder, escalating, logger } = options;
  try {
    await recorder.record(options);
  } catch (error) {
    logger.error('Could not record the next step of an alert', {
      alertId: escalating.alert.id,
      error: String(error),
    });
  }
}

function peopleOf(decision: EscalationDecision): readonly string[] {
  return decision.kind === 'escalate'
    ? decision.people.map(({ person }) => person)
    : [];
}
