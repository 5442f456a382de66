import { clockTime } from '../night/clockTime';

/** What a notification policy keeps people from being told until. Times are in seconds since midnight. */
export type HoldPolicy = {
  readonly delayUntil?: number;
  readonly suppresses?: boolean;
  /** So many reports, in all or within some seconds. */
  readonly reports?: { readonly count: number; readonly within?: number };
};

/** A maintenance of the service; without an end until somebody ends it. */
export type HoldWindow = { readonly start: number; readonly end?: number };

type Flow = {
  readonly steps: readonly (readonly [minutes: number, person: string])[];
  /** By hand: told whatever a policy keeps from the others, and also when somebody has acknowledged. */
  readonly isAskedFor: boolean;
  /** It was there when a silence ended, and starts together with everybody else. */
  isTogether?: boolean;
  /** Undefined while it waits. */
  start?: number;
  done: number;
};

/**
 * Who should be told of one alert that policies and maintenances keep from people, worked out a second time from what the
 * docs say, second by second, as plainly as possible.
 */
export class ExpectedHold {
  readonly #windows: HoldWindow[];
  readonly #told: string[] = [];
  readonly #flows: Flow[] = [];
  readonly #reports: number[] = [];
  #now = 0;
  #state: 'open' | 'acknowledged' | 'snoozed' | 'closed' = 'open';
  #priority = 3;
  #snoozedUntil = 0;
  #delayUntil: number;
  #suppresses: boolean;
  #reportsNeeded: HoldPolicy['reports'];
  #heldBy: HoldWindow | undefined;

  /** The alert opens at `now`. */
  static of(
    house: {
      policy: HoldPolicy;
      windows: readonly HoldWindow[];
      steps: Flow['steps'];
    },
    now: number,
  ): ExpectedHold {
    return new ExpectedHold(house, now);
  }

  private constructor(
    house: Parameters<typeof ExpectedHold.of>[0],
    now: number,
  ) {
    const { policy, windows, steps } = house;
    this.#windows = [...windows];
    this.#delayUntil = policy.delayUntil ?? 0;
    this.#suppresses = policy.suppresses ?? false;
    this.#reportsNeeded = policy.reports;
    this.#now = now;
    this.#heldBy = this.#lastToEnd();
    this.#flows.push({ steps, isAskedFor: false, done: 0 });
    this.#reports.push(now);
  }

  /** As the timetable of a scenario has it, without the name of the alert. */
  get told(): readonly string[] {
    return [...this.#told].sort();
  }

  get isOpen(): boolean {
    return this.#state === 'open';
  }

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** Seconds pass; `end` is included. */
  workUntil(end: number): void {
    for (; this.#now < end; this.#now++) {
      this.#look();
    }
    this.#look();
  }

  report(priority: number): void {
    this.#reports.push(this.#now);
    const { count, within = Infinity } = this.#reportsNeeded ?? { count: 0 };
    const recent = this.#reports.filter(at => at > this.#now - within);
    if (this.#reportsNeeded && recent.length >= count) {
      this.#reportsNeeded = undefined;
      this.#endSilence();
    }
    this.raise(priority);
  }

  raise(priority: number): void {
    const isRaised = priority < this.#priority;
    this.#priority = Math.min(priority, this.#priority);
    if (!isRaised || this.#state !== 'open' || this.#suppresses) {
      return;
    }
    this.#delayUntil = 0;
    this.#reportsNeeded = undefined;
    // Nobody is told by a maintenance without an end, and whoever was asked for was told.
    if (!this.#isHeldEndlessly()) {
      this.#startAgain();
    }
  }

  add(person: string): void {
    if (!this.#flows.some(({ steps }) => steps[0][1] === person)) {
      this.#flows.push({ steps: [[0, person]], isAskedFor: true, done: 0 });
    }
  }

  /** Whoever would be told next is told now. */
  escalate(): void {
    const [flow] = this.#flows;
    const wait = this.#delayAfterMaintenance();
    if (wait > 0 && this.#flows.some(isWaitingByHand)) {
      this.#heldBy = undefined;
      this.#delayUntil = this.#now + wait;
    } else if (flow.start === undefined) {
      if (this.#suppresses || this.#reportsNeeded || this.#isHeldEndlessly()) {
        this.#startAgain();
      }
      this.#heldBy = undefined;
      this.#suppresses = false;
      this.#delayUntil = 0;
      this.#reportsNeeded = undefined;
    } else if (flow.done < flow.steps.length) {
      flow.start = this.#now - flow.steps[flow.done][0] * 60;
    }
  }

  acknowledge(): void {
    this.#state = 'acknowledged';
  }

  unacknowledge(): void {
    if (this.#state === 'acknowledged') {
      this.#state = 'open';
      this.#startAgain();
    }
  }

  snooze(until: number): void {
    this.#state = 'snoozed';
    this.#snoozedUntil = until;
  }

  close(): void {
    this.#state = 'closed';
  }

  endWindow(index: number): void {
    const window = this.#windows[index];
    const isHolding = this.#heldBy === window;
    this.#windows[index] = { start: 0, end: 0 };
    if (isHolding) {
      this.#heldBy = this.#lastToEnd();
      const isQuiet =
        this.#suppresses || this.#reportsNeeded || this.#isHeldEndlessly();
      if (window.end === undefined && !isQuiet) {
        this.#endSilence();
      }
    }
  }

  #look(): void {
    if (this.#state === 'closed') {
      return;
    }
    if (this.#heldBy && endOf(this.#heldBy) <= this.#now) {
      this.#heldBy = this.#lastToEnd();
    }
    if (this.#state === 'snoozed') {
      if (this.#snoozedUntil > this.#now) {
        return;
      }
      this.#state = 'open';
      this.#startAgain();
    }
    const people = this.#flows.flatMap(flow => this.#due(flow));
    new Set(people).forEach(person =>
      this.#told.push(`${clockTime(this.#now)} ${person}`),
    );
  }

  #due(flow: Flow): readonly string[] {
    if (flow.start === undefined && this.#mayBegin(flow)) {
      flow.start = this.#now;
    }
    const { start, steps, done } = flow;
    if (start === undefined) {
      return [];
    }
    const due = steps
      .slice(done)
      .filter(([minutes]) => start + minutes * 60 <= this.#now);
    flow.done += due.length;
    return this.#state === 'open' || flow.isAskedFor
      ? due.map(([, person]) => person)
      : [];
  }

  #mayBegin({ isAskedFor, isTogether }: Flow): boolean {
    if (this.#heldBy?.end !== undefined) {
      return false;
    }
    return (
      (isAskedFor && !isTogether) ||
      (!this.#heldBy &&
        !this.#suppresses &&
        !this.#reportsNeeded &&
        this.#delayUntil <= this.#now)
    );
  }

  /** For so many seconds nothing but a delay keeps people from being told after the end of the maintenance. */
  #delayAfterMaintenance(): number {
    const { end } = this.#heldBy ?? {};
    return end === undefined || this.#suppresses || this.#reportsNeeded
      ? 0
      : this.#delayUntil - end;
  }

  #isHeldEndlessly(): boolean {
    return this.#heldBy !== undefined && this.#heldBy.end === undefined;
  }

  #endSilence(): void {
    if (this.#state === 'open') {
      this.#flows.forEach(flow => {
        flow.isTogether = true;
      });
      this.#startAgain();
    }
  }

  /** Everybody starts together. */
  #startAgain(): void {
    if (this.#state === 'open') {
      this.#flows.forEach(flow => {
        flow.start = undefined;
        flow.done = 0;
      });
    }
  }

  #lastToEnd(): HoldWindow | undefined {
    return this.#windows
      .filter(window => window.start <= this.#now && endOf(window) > this.#now)
      .sort((a, b) => (endOf(b) < endOf(a) ? -1 : 1))[0];
  }
}

function isWaitingByHand({ isAskedFor, isTogether, start }: Flow): boolean {
  return isAskedFor && !isTogether && start === undefined;
}

function endOf({ end = Infinity }: HoldWindow): number {
  return end;
}
