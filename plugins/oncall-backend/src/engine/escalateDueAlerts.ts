import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { Roster } from '../directory/Roster';
import { nextEscalationStep } from '../escalation/nextEscalationStep';
import { RoundRobinStore, TurnRequest } from '../escalation/RoundRobinStore';
import { turnKey, turnsToTake } from '../escalation/turnsToTake';
import { withStepsOnCall } from '../escalation/withStepsOnCall';
import { heldAgain } from '../maintenance/heldAgain';
import { letGo, lookedAtMeanwhile } from '../maintenance/letGo';
import { AskPreferences } from '../people/AskPreferences';
import { EscalatingAlert, EscalatingAlerts } from './EscalatingAlerts';
import {
  ActiveDecision,
  EscalationOutcome,
  escalationOutcome,
} from './escalationOutcome';
import { EscalationRecorder } from './EscalationRecorder';

/** How long a claimed alert belongs to one worker. */
const ESCALATION_LEASE = Duration.fromObject({ seconds: 30 });

const ALERTS_PER_CLAIM = 50;

/** What the duty needs. */
export type EscalateDueAlertsOptions = {
  readonly alerts: EscalatingAlerts;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly preferences: AskPreferences;
  readonly recorder: EscalationRecorder;
  readonly roundRobin: RoundRobinStore;
  readonly logger: LoggerService;
  readonly now: DateTime;
};

/**
 * Claims alerts whose time has come, decides, and records the decisions.
 *
 * An alert that cannot be handled is logged and comes again when its lease ends; the others go on.
 *
 * @returns how many alerts were claimed
 */
export async function escalateDueAlerts(
  options: EscalateDueAlertsOptions,
): Promise<number> {
  const { alerts, recorder, now } = options;
  const claimed = await alerts.claimDueAlerts({
    now,
    lease: ESCALATION_LEASE,
    limit: ALERTS_PER_CLAIM,
  });
  if (claimed.length === 0) {
    return 0;
  }
  const roster = await options.roster(now);
  const decided: Decided[] = [];
  for (const escalating of claimed) {
    decided.push(...(await decide(options, escalating, roster)));
  }
  const preferences = await options.preferences(peopleIn(decided), roster);
  const outcomes = decided.flatMap(item =>
    outcomeOf(options, { ...item, preferences, roster, now }),
  );
  await recorder.recordAll(outcomes, now);
  return claimed.length;
}

type Decided = {
  readonly escalating: EscalatingAlert;
  readonly decision: ActiveDecision;
};

async function decide(
  { logger, now, roundRobin }: EscalateDueAlertsOptions,
  escalating: EscalatingAlert,
  roster: Roster,
): Promise<readonly Decided[]> {
  const alertId = escalating.alert.id;
  try {
    const held =
      heldAgain(escalating, roster, now) ?? letGo(escalating, roster, now);
    if (held) {
      return [{ escalating, decision: held }];
    }
    const current = withStepsOnCall(escalating, roster, now);
    const question = { escalating: current, roster, now };
    const turns = await takeTurns(roundRobin, turnsToTake(question), now);
    const decision = nextEscalationStep({ ...question, turns });
    if (decision.kind !== 'stand-aside') {
      const kept = refrozen(decision, escalating, current);
      return [{ escalating, decision: lookedAt(kept, escalating, now) }];
    }
    const { reason } = decision;
    logger.warn('Left an alert to a newer version', { alertId, reason });
  } catch (error) {
    logFailure(logger, alertId, error);
  }
  return [];
}

/** None when it cannot be worked out, as with a notification rule that only a newer release can read. */
function outcomeOf(
  { logger }: EscalateDueAlertsOptions,
  decided: Parameters<typeof escalationOutcome>[0],
): readonly EscalationOutcome[] {
  try {
    return [escalationOutcome(decided)];
  } catch (error) {
    logFailure(logger, decided.escalating.alert.id, error);
    return [];
  }
}

function logFailure(
  logger: LoggerService,
  alertId: string,
  error: unknown,
): void {
  logger.error('Could not decide the next step of an alert', {
    alertId,
    error: String(error),
  });
}

/** What was decided about holds for the rest of the run. */
function refrozen(
  decision: ActiveDecision,
  before: EscalatingAlert,
  { snapshot }: EscalatingAlert,
): ActiveDecision {
  return decision.kind === 'escalate' && snapshot !== before.snapshot
    ? { ...decision, snapshot: decision.snapshot ?? snapshot }
    : decision;
}

/** What waits for the end of a maintenance is looked at meanwhile. */
function lookedAt(
  decision: ActiveDecision,
  escalating: EscalatingAlert,
  now: DateTime,
): ActiveDecision {
  return decision.kind === 'wait'
    ? { ...decision, run: lookedAtMeanwhile(escalating, decision.run, now) }
    : decision;
}

async function takeTurns(
  store: RoundRobinStore,
  requests: readonly TurnRequest[],
  now: DateTime,
): Promise<ReadonlyMap<string, string>> {
  const turns = new Map<string, string>();
  for (const request of requests) {
    turns.set(turnKey(request), await store.take(request, now));
  }
  return turns;
}

function peopleIn(decided: readonly Decided[]): readonly string[] {
  const people = decided.flatMap(({ decision }) =>
    decision.kind === 'escalate' ? decision.people : [],
  );
  return [...new Set(people.map(({ person }) => person))];
}
