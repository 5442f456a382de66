import { Flow, NightAlert } from './NightAlert';
import { NightPolicy, NightStep } from './NightPolicy';

/** Something that is to happen to an alert, and when. */
export type Coming = {
  readonly kind: 'step' | 'reset' | 'close' | 'remind';
  readonly at: number;
  readonly step?: NightStep;
};

/** Seconds; never where nobody has acknowledged or nothing ends it. */
export function acknowledgementEnds({
  state,
  acknowledgedAt,
  flows,
}: NightAlert): number {
  const minutes = least(flows, one => one.unacknowledgeMinutes);
  return state === 'acknowledged' ? acknowledgedAt + minutes * 60 : Infinity;
}

/** What is not behind it yet, in the order of time. */
export function whatComes(alert: NightAlert): readonly Coming[] {
  return [
    ...alert.flows.flatMap(flow => comingOf(flow, alert)),
    ...reminders(alert).filter(({ at }) => at > alert.done),
  ].sort((a, b) => a.at - b.at);
}

/** The same of one policy. */
export function comingOf(flow: Flow, alert: NightAlert): readonly Coming[] {
  const { start, policy, askedFor } = flow;
  const { steps, rounds, waitMinutes, closes, resets } = policy;
  const length = (steps[steps.length - 1].minutes + waitMinutes) * 60;
  const coming = Array.from({ length: rounds }, (_, round) => {
    const from = start + round * length;
    return [
      ...(resets && round > 0 && isReset(alert, from)
        ? [{ kind: 'reset' as const, at: from }]
        : []),
      ...steps.map(step => ({
        kind: 'step' as const,
        at: from + step.minutes * 60,
        step: {
          ...step,
          isForAcknowledged:
            step.isForAcknowledged ||
            (askedFor !== undefined && round === 0 && step.minutes === 0),
        },
      })),
    ];
  }).flat();
  const end = { kind: 'close' as const, at: start + rounds * length };
  return [...coming, ...(closes ? [end] : [])].filter(
    ({ at }) => at > alert.done,
  );
}

function reminders({
  state,
  acknowledgedAt,
  flows,
}: NightAlert): readonly Coming[] {
  const minutes = least(flows, one => one.remindMinutes);
  return state === 'acknowledged' && minutes < Infinity
    ? Array.from({ length: 120 }, (_, index) => ({
        kind: 'remind' as const,
        at: acknowledgedAt + (index + 1) * minutes * 60,
      }))
    : [];
}

/** An acknowledgement that came after the round had begun is meant for it. */
function isReset({ state, acknowledgedAt }: NightAlert, from: number): boolean {
  return state !== 'acknowledged' || from > acknowledgedAt;
}

/** Of policies side by side the most impatient counts. */
function least(
  flows: readonly Flow[],
  minutesOf: (
    acknowledgement: NonNullable<NightPolicy['acknowledgement']>,
  ) => number | undefined,
): number {
  const all = flows.map(
    ({ policy: { acknowledgement } }) =>
      (acknowledgement && minutesOf(acknowledgement)) ?? Infinity,
  );
  return Math.min(...all);
}
