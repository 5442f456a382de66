import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { NewAlertEvent, StoredAlert } from '../alerts/StoredAlert';
import { Roster } from '../directory/Roster';
import { nextEscalationStep } from '../escalation/nextEscalationStep';
import { turnsToTake } from '../escalation/turnsToTake';
import { StoredPage } from '../paging/StoredPage';
import { AskPreferences } from '../people/AskPreferences';
import { ActiveDecision, escalationOutcome } from './escalationOutcome';

/** Alerts that are about to be opened, with what of their escalations is due at once. */
export type FirstSteps = {
  /** In the order of the alerts; those with a first step have it behind them. */
  readonly alerts: readonly StoredAlert[];
  readonly pages: readonly StoredPage[];
  readonly events: readonly NewAlertEvent[];
};

/** What deciding works with. */
export type PlanFirstStepsOptions = {
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly preferences: AskPreferences;
  readonly logger: LoggerService;
};

/**
 * Plans what is due at once for new alerts, so that it is written in one step with them: most alerts tell somebody in the
 * same moment in which they come in.
 *
 * Decides as the engine does when it finds a due alert. What needs more than rows, such as whose turn it is in a rotating
 * step, is left to the engine, and so is everything when deciding fails: an alert is never lost because of its page.
 */
export async function planFirstSteps(
  options: PlanFirstStepsOptions,
  opened: readonly StoredAlert[],
  now: DateTime,
): Promise<FirstSteps> {
  try {
    const roster = await options.roster(now);
    const decisions = firstStepsOf(opened, roster, now);
    if (decisions.size === 0) {
      return onlyAlerts(opened);
    }
    const people = [...decisions.values()].flatMap(decision =>
      decision.people.map(({ person }) => person),
    );
    const preferences = await options.preferences([...new Set(people)], roster);
    const outcomes = [...decisions].map(([escalating, decision]) =>
      escalationOutcome({ escalating, decision, preferences, roster, now }),
    );
    const runs = new Map(
      outcomes.map(({ escalating, run }) => [escalating, run]),
    );
    return {
      alerts: opened.map(stored => {
        const run = runs.get(stored);
        return run ? withRun(stored, run) : stored;
      }),
      pages: outcomes.flatMap(({ pages }) => pages),
      events: outcomes.flatMap(({ escalating, events }) =>
        events.map(event => ({
          ...event,
          alertId: escalating.alert.id,
          at: now,
        })),
      ),
    };
  } catch (error) {
    options.logger.error('Could not plan the first steps of new alerts', {
      alertIds: opened.map(({ alert }) => alert.id).join(', '),
      error: String(error),
    });
    return onlyAlerts(opened);
  }
}

/** Nothing is planned yet: the engine will find the alerts due. */
export function onlyAlerts(alerts: readonly StoredAlert[]): FirstSteps {
  return { alerts, pages: [], events: [] };
}

/** Senders wait meanwhile, so what pages very many people is left to the engine. */
const MOST_PEOPLE = 500;

function firstStepsOf(
  opened: readonly StoredAlert[],
  roster: Roster,
  now: DateTime,
): ReadonlyMap<StoredAlert, Escalate> {
  const decisions = new Map<StoredAlert, Escalate>();
  let people = 0;
  for (const stored of opened) {
    const decision = firstStep(stored, roster, now);
    people += decision?.people.length ?? 0;
    if (people > MOST_PEOPLE) {
      break;
    }
    if (decision) {
      decisions.set(stored, decision);
    }
  }
  return decisions;
}

type Escalate = Extract<ActiveDecision, { readonly kind: 'escalate' }>;

function firstStep(
  stored: StoredAlert,
  roster: Roster,
  now: DateTime,
): Escalate | undefined {
  const { nextActionAt } = stored.run;
  if (nextActionAt === undefined || nextActionAt > now) {
    return undefined;
  }
  const question = { escalating: stored, roster, now };
  if (turnsToTake(question).length > 0) {
    return undefined;
  }
  const decision = nextEscalationStep(question);
  return decision.kind === 'escalate' &&
    !decision.closedBy &&
    !decision.snapshot
    ? decision
    : undefined;
}

function withRun(stored: StoredAlert, run: StoredAlert['run']): StoredAlert {
  const nextActionAt = run.nextActionAt && toIso(run.nextActionAt);
  return { ...stored, run, alert: { ...stored.alert, nextActionAt } };
}
