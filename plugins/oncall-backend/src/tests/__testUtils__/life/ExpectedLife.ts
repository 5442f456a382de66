import {
  askedFor,
  dueIn,
  endOf,
  LifeFlow,
  nextStepOf,
  resetsIn,
  Told,
} from './LifeFlow';
import { LifeHouse } from './LifeHouse';
import { LifeMessages } from './LifeMessages';

/**
 * What should become of the alerts of one alias because time passes, worked out a second time from what the docs say, second
 * by second, as plainly as possible. Times are in seconds since midnight.
 */
export class ExpectedLife {
  readonly #house: LifeHouse;
  readonly #messages: LifeMessages;
  readonly #added = new Set<string>();
  readonly #closed: number[] = [];
  #now = 0;
  #state: 'open' | 'acknowledged' | 'snoozed' | 'closed' = 'closed';
  /** When the state began. */
  #since = 0;
  #priority = 0;
  /** The most urgent that was ever reported. */
  #reported = 0;
  #count = 0;
  /** Whoever acknowledged, or to whom it was assigned since. */
  #owner = '';
  #flows: LifeFlow[] = [];
  #snoozedUntil = 0;
  #closesAt = Infinity;
  #restartsAt = Infinity;
  #restartsLeft = 0;
  #isUnclear = false;

  static of(house: LifeHouse): ExpectedLife {
    return new ExpectedLife(house);
  }

  private constructor(house: LifeHouse) {
    this.#house = house;
    this.#messages = LifeMessages.by(house.rules);
  }

  /** As the deliveries of a scenario: time, person, channel. */
  get sent(): readonly string[] {
    return this.#messages.sent;
  }

  /** The newest. */
  get alert() {
    return { state: this.#state, count: this.#count, priority: this.#priority };
  }

  /** When the alerts were closed. */
  get closed(): readonly string[] {
    return this.#closed.map(at =>
      new Date(at * 1000).toISOString().slice(11, 19),
    );
  }

  /** Something ended in the same second in which something else came, and the docs do not say what is first. */
  get isUnclear(): boolean {
    return this.#isUnclear;
  }

  /** Seconds pass; `end` is included. */
  workUntil(end: number): void {
    for (; this.#now < end; this.#now++) {
      this.#look();
    }
    this.#look();
  }

  report(priority: number): void {
    if (this.#state === 'closed') {
      this.#open(priority);
      return;
    }
    this.#count += 1;
    const isNews = priority < this.#reported;
    this.#reported = Math.min(this.#reported, priority);
    if (isNews && priority < this.#priority) {
      this.prioritize(priority);
    }
  }

  prioritize(priority: number): void {
    const isRaised = priority < this.#priority;
    this.#priority = priority;
    if (isRaised && this.#state === 'open') {
      this.#startAgain();
    }
  }

  acknowledge(person: string): void {
    if (this.#state === 'acknowledged') {
      return;
    }
    if (this.#state === 'snoozed') {
      this.#flows.forEach(flow => this.#skipSnooze(flow));
    }
    this.#become('acknowledged');
    this.#owner = person;
    this.#messages.acknowledgedBy(person);
    this.#look();
  }

  unacknowledge(): void {
    if (this.#state === 'acknowledged') {
      this.#startAgain();
    }
  }

  snooze(until: number): void {
    if (this.#state !== 'snoozed') {
      this.#become('snoozed');
    }
    this.#snoozedUntil = until;
    this.#messages.stop();
  }

  close(): void {
    this.#become('closed');
    this.#messages.stop();
    this.#closed.push(this.#now);
  }

  /** Nothing while somebody takes care, or where nobody is left to be told. */
  escalate(): void {
    const next = Math.min(...this.#flows.map(nextStepOf));
    if (this.#state !== 'open' || next === Infinity) {
      return;
    }
    this.#flows
      .filter(flow => nextStepOf(flow) < Infinity)
      .forEach(flow => {
        flow.start -= next - this.#now;
        flow.done = this.#now - 1;
      });
    this.#look();
  }

  /** By hand, and only once. */
  add(person: string): void {
    if (!this.#added.has(person)) {
      this.#added.add(person);
      this.#ask(person);
    }
  }

  assign(person: string): void {
    if (this.#owner !== person) {
      this.#owner = person;
      this.#ask(person);
    }
  }

  /** What is still on its way to whoever looks at it stops. */
  see(person: string): void {
    this.#messages.seenBy(person);
  }

  #ask(person: string): void {
    this.#flows.push(askedFor(person, this.#now));
    this.#look();
  }

  #open(priority: number): void {
    const { escalation, closesAfterMinutes, restarts } = this.#house;
    this.#priority = priority;
    this.#reported = priority;
    this.#count = 1;
    this.#owner = '';
    this.#added.clear();
    this.#flows = [
      { policy: escalation, isAskedFor: false, start: 0, done: 0 },
    ];
    this.#closesAt = this.#now + (closesAfterMinutes ?? Infinity) * 60;
    this.#restartsAt = this.#now + (restarts?.everyMinutes ?? Infinity) * 60;
    this.#restartsLeft = restarts?.times ?? 0;
    this.#startAgain();
  }

  /** Everybody together, as if it had just come in. */
  #startAgain(): void {
    this.#become('open');
    this.#messages.stop();
    this.#flows.forEach(flow => {
      flow.start = this.#now;
      flow.done = this.#now - 1;
    });
    this.#look();
  }

  #become(state: 'open' | 'acknowledged' | 'snoozed' | 'closed'): void {
    this.#state = state;
    this.#since = this.#now;
  }

  /**
   * What fell into the snooze is not made up for, but for whom somebody asked meanwhile. What would have closed the alert
   * does so after the same wait.
   */
  #skipSnooze(flow: LifeFlow): void {
    if (flow.isAskedFor && flow.start > this.#since) {
      flow.start = this.#now;
      flow.done = this.#now - 1;
    }
    const { policy } = flow;
    const end = endOf(flow);
    if (policy.closes && end > this.#since && end <= this.#now) {
      flow.start += this.#now - end + policy.waitMinutes * 60;
    }
  }

  #look(): void {
    if (this.#state === 'closed') {
      return;
    }
    const { count } = this.#messages;
    const state = this.#state;
    const isPolicyAtWork =
      this.#closesAt <= this.#now || this.#restartsAt <= this.#now;
    if (this.#isOver()) {
      this.#startAgain();
    } else if (this.#state !== 'snoozed') {
      this.#tell();
    }
    this.#flows.forEach(flow => {
      flow.done = this.#now;
    });
    const isMore = this.#state !== state || this.#messages.count > count;
    this.#isUnclear ||= isPolicyAtWork && isMore;
    this.#obeyPolicy();
  }

  /** A snooze, or an acknowledgement that ends by itself. */
  #isOver(): boolean {
    const { unacknowledgeMinutes = Infinity } =
      this.#house.escalation.acknowledgement ?? {};
    return this.#state === 'snoozed'
      ? this.#snoozedUntil <= this.#now
      : this.#state === 'acknowledged' &&
          this.#since + unacknowledgeMinutes * 60 <= this.#now;
  }

  #tell(): void {
    const reminded = this.#reminded();
    if (this.#flows.some(flow => resetsIn(flow, this.#now))) {
      this.#become('open');
    }
    const told = [
      ...reminded,
      ...this.#flows
        .flatMap(flow => dueIn(flow, this.#now))
        .filter(one => this.#state === 'open' || one.isForAcknowledged),
    ];
    if (
      this.#flows.some(flow => flow.policy.closes && endOf(flow) === this.#now)
    ) {
      this.#isUnclear ||= told.length > 0 || this.#messages.isDue(this.#now);
      this.close();
      return;
    }
    // Whoever is told for several reasons is told once.
    new Set(told.map(({ person }) => person)).forEach(person => {
      const reasons = told.filter(one => one.person === person);
      const isForAcknowledged = reasons.some(one => one.isForAcknowledged);
      this.#messages.plan({ ...reasons[0], isForAcknowledged }, this.#now);
    });
    this.#messages.send(this.#now, this.#state === 'acknowledged');
  }

  #reminded(): readonly Told[] {
    const { remindMinutes = Infinity } =
      this.#house.escalation.acknowledgement ?? {};
    const times = (this.#now - this.#since) / (remindMinutes * 60);
    return this.#state === 'acknowledged' &&
      times >= 1 &&
      Number.isInteger(times)
      ? [{ person: this.#owner, isForAcknowledged: true, isLater: times > 1 }]
      : [];
  }

  #obeyPolicy(): void {
    if (this.#state !== 'closed' && this.#closesAt <= this.#now) {
      this.close();
    }
    if (this.#restartsAt > this.#now) {
      return;
    }
    this.#restartsAt += (this.#house.restarts?.everyMinutes ?? Infinity) * 60;
    if (this.#state === 'open') {
      this.#restartsLeft -= 1;
      if (this.#restartsLeft < 1) {
        this.#restartsAt = Infinity;
      }
      this.#startAgain();
    }
  }
}
