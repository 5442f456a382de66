import { toDbTime } from '@muster/due-work';
import { comingChanges } from '../../../escalation/comingChanges';
import { upcomingSteps } from '../../../escalation/upcomingSteps';
import { AlertTimerStore } from '../../../policies/AlertTimerStore';
import { Scenario } from '../Scenario';

/** What the page of an alert foretells, as long as no policy closes the alert or starts its escalation again. */
export type LifePlan = {
  readonly alertId: string;
  /** Milliseconds, and the person. */
  readonly told: readonly string[];
  readonly from: number;
  readonly to: number;
};

/** Until `end`, in seconds since midnight; only the next steps are told by name. */
export async function foretold(s: Scenario, end: number): Promise<LifePlan> {
  const stored = await s.findAlert('x');
  const { id: alertId } = stored.alert;
  const steps = upcomingSteps(stored, await s.paging.roster(s.now));
  const changes = comingChanges(stored, {
    timers: await AlertTimerStore.create(s.knex).listFor(alertId),
    nameOf: ref => ref,
  });
  const ends = [
    ...changes.filter(({ kind }) => kind === 'close' || kind === 'restart'),
    ...steps.filter(({ people }) => !people),
  ];
  const to = Math.min(
    toDbTime(s.now.startOf('day').plus({ seconds: end })),
    ...ends.map(({ at }) => Date.parse(at)),
  );
  const told = steps
    .filter(({ at }) => Date.parse(at) < to)
    .flatMap(({ at, people = [] }) =>
      people.map(({ ref }) => `${Date.parse(at)} ${ref}`),
    );
  return { alertId, told: sorted(told), from: toDbTime(s.now), to };
}

/** Who was told by steps in that time. */
export async function cameTrue(
  s: Scenario,
  { alertId, from, to }: LifePlan,
): Promise<readonly string[]> {
  const pages: { planned_at: number | string; person: string }[] = await s
    .knex('page')
    .where({ alert_id: alertId, turn: 0 })
    // Reminders belong to no step.
    .where('step', '>', 0)
    .where('planned_at', '>', from)
    .select('planned_at', 'person');
  return sorted(
    pages
      .filter(({ planned_at: at }) => Number(at) < to)
      .map(({ planned_at: at, person }) => `${Number(at)} ${person}`),
  );
}

function sorted(some: readonly string[]): readonly string[] {
  return [...new Set(some)].sort();
}
