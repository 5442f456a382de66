import { NightPolicy } from '../night/NightPolicy';

/** A policy at work, or somebody for whom another one asked by hand. */
export type LifeFlow = {
  readonly policy: NightPolicy;
  /** Whoever was asked for is told also when another one has acknowledged. */
  readonly isAskedFor: boolean;
  /** Seconds. */
  start: number;
  /** Everything until then is behind it. */
  done: number;
};

/** A person whom something tells, in the first round or a later one. */
export type Told = {
  readonly person: string;
  /** Only a close stops it. */
  readonly isForAcknowledged: boolean;
  readonly isLater: boolean;
};

/** The flow of one person. */
export function askedFor(person: string, now: number): LifeFlow {
  const policy = {
    steps: [{ minutes: 0, person, isForAcknowledged: true }],
    rounds: 1,
    waitMinutes: 1,
    resets: false,
    closes: false,
  };
  return { policy, isAskedFor: true, start: now, done: now - 1 };
}

/** Whom the steps of this second would tell of an open alert. */
export function dueIn(flow: LifeFlow, now: number): readonly Told[] {
  const round = roundOf(flow, now);
  const seconds = now - flow.start - round * lengthOf(flow);
  return flow.policy.steps
    .filter(({ minutes }) => isAtWork(flow, now) && minutes * 60 === seconds)
    .map(({ person, isForAcknowledged }) => ({
      person,
      isForAcknowledged,
      isLater: round > 0,
    }));
}

/** Whether a round begins now for which nobody counts as having acknowledged. */
export function resetsIn(flow: LifeFlow, now: number): boolean {
  const passed = now - flow.start;
  return (
    flow.policy.resets &&
    isAtWork(flow, now) &&
    passed > 0 &&
    passed % lengthOf(flow) === 0
  );
}

export function endOf({ policy, start }: LifeFlow): number {
  return start + policy.rounds * lengthOf({ policy });
}

/** Infinity where nobody is left to be told. */
export function nextStepOf({ policy, start, done }: LifeFlow): number {
  const times = Array.from({ length: policy.rounds }, (_, round) =>
    policy.steps.map(
      ({ minutes }) => start + round * lengthOf({ policy }) + minutes * 60,
    ),
  ).flat();
  return Math.min(Infinity, ...times.filter(at => at > done));
}

function isAtWork(flow: LifeFlow, now: number): boolean {
  return flow.done < now && flow.start <= now && now < endOf(flow);
}

function roundOf(flow: LifeFlow, now: number): number {
  return Math.floor((now - flow.start) / lengthOf(flow));
}

/** From a round to the next, in seconds. */
function lengthOf({
  policy: { steps, waitMinutes },
}: Pick<LifeFlow, 'policy'>): number {
  return (steps[steps.length - 1].minutes + waitMinutes) * 60;
}
