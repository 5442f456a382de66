import { clockTime } from './clockTime';
import { Flow, Later, NightAlert } from './NightAlert';
import { NightHouse, NightPolicy, NightStep } from './NightPolicy';
import { acknowledgementEnds, Coming, comingOf, whatComes } from './whatComes';

/** Less than the second that a timetable tells. */
const A_MOMENT = 0.001;

/**
 * What people should be told in a night, worked out a second time from what the docs say, as plainly as possible: no
 * database, no run tokens, no plans. Times are in seconds since midnight.
 */
export class ExpectedNight {
  /** Everybody's acknowledgements are hers. */
  static readonly acknowledger = 'ana';

  readonly #house: NightHouse;
  readonly #alerts = new Map<string, NightAlert>();
  readonly #told: string[] = [];
  #now = 0;

  static of(house: NightHouse): ExpectedNight {
    return new ExpectedNight(house);
  }

  private constructor(house: NightHouse) {
    this.#house = house;
  }

  /** As the timetable of a scenario has it: time, person, alert. */
  get told(): readonly string[] {
    return [...this.#told].sort();
  }

  stateOf(alias: string): string {
    return this.#alerts.get(alias)?.state ?? 'closed';
  }

  /** Time passes while the pager works. */
  workUntil(end: number): void {
    for (;;) {
      const next = [...this.#alerts]
        .map(([alias, alert]) => ({ alias, alert, at: this.#nextLook(alert) }))
        .filter(({ at }) => at <= end)
        .sort((a, b) => a.at - b.at)[0];
      if (!next) {
        break;
      }
      this.#now = Math.max(this.#now, next.at);
      this.#look(next.alias, next.alert);
    }
    this.#now = end;
  }

  /** Time passes while nobody works. */
  restUntil(end: number): void {
    this.#now = end;
  }

  report(alias: string, priority: number): void {
    const alert = this.#alerts.get(alias);
    if (!alert) {
      this.#alerts.set(alias, {
        ...this.#afresh([{ policy: this.#house.standard }]),
        priority,
        reported: priority,
        snoozedUntil: 0,
        acknowledgedAt: 0,
      });
      return;
    }
    const isNews = priority < alert.reported;
    alert.reported = Math.min(alert.reported, priority);
    if (isNews && priority < alert.priority) {
      this.prioritize(alias, priority);
    }
  }

  prioritize(alias: string, priority: number): void {
    this.#with(alias, alert => {
      const isRaised = priority < alert.priority;
      alert.priority = priority;
      if (isRaised && alert.state === 'open') {
        this.#startAgain(alert);
      }
    });
  }

  acknowledge(alias: string): void {
    this.#with(alias, alert => {
      if (alert.state === 'snoozed') {
        this.#skipSnoozed(alert);
      }
      if (alert.state !== 'acknowledged') {
        alert.state = 'acknowledged';
        alert.acknowledgedAt = this.#now;
        alert.later = alert.later.filter(one => one.isForAcknowledged);
      }
    });
  }

  /**
   * What a snooze has passed over is not made up for, but for whom somebody asked meanwhile. What would have closed the alert
   * does so after the same wait.
   */
  #skipSnoozed(alert: NightAlert): void {
    alert.flows
      .filter(({ askedFor, start }) => askedFor && start > alert.done)
      .forEach(flow => {
        flow.start = this.#now + A_MOMENT;
      });
    alert.flows.forEach(flow => {
      const end = comingOf(flow, alert).find(({ kind }) => kind === 'close');
      if (end && end.at <= this.#now) {
        flow.start += this.#now - end.at + flow.policy.waitMinutes * 60;
      }
    });
    alert.done = this.#now;
  }

  unacknowledge(alias: string): void {
    this.#with(alias, alert => {
      if (alert.state === 'acknowledged') {
        this.#startAgain(alert);
      }
    });
  }

  snooze(alias: string, until: number): void {
    this.#with(alias, alert => {
      alert.state = 'snoozed';
      alert.snoozedUntil = until;
      alert.later = [];
    });
  }

  close(alias: string): void {
    this.#alerts.delete(alias);
  }

  /** Nothing where somebody takes care, or nobody is left. */
  escalate(alias: string): void {
    this.#with(alias, alert => {
      const next = firstStep(whatComes(alert));
      if (alert.state === 'open' && next && next > this.#now) {
        alert.flows
          .filter(flow => firstStep(comingOf(flow, alert)))
          .forEach(flow => {
            flow.start -= next - this.#now;
          });
      }
    });
  }

  /** Somebody asks for one more person by hand. */
  addPerson(alias: string, person: string): void {
    this.#add(alias, person, {
      steps: [{ minutes: 0, person, isForAcknowledged: false }],
      rounds: 1,
      waitMinutes: 0,
      resets: false,
      closes: false,
    });
  }

  addSecondPolicy(alias: string): void {
    this.#add(alias, 'second', this.#house.second);
  }

  /** Nobody is added twice. */
  #add(alias: string, name: string, policy: NightPolicy): void {
    this.#with(alias, alert => {
      if (!alert.flows.some(({ askedFor }) => askedFor === name)) {
        const flow = { policy, askedFor: name, start: this.#now };
        alert.flows = [...alert.flows, flow];
      }
    });
  }

  /** What is still on its way to whoever looks at it stops. */
  see(alias: string, person: string): void {
    this.#with(alias, alert => {
      alert.later = alert.later.filter(one => one.person !== person);
    });
  }

  #with(alias: string, change: (alert: NightAlert) => void): void {
    const alert = this.#alerts.get(alias);
    if (alert) {
      change(alert);
    }
  }

  /** As if it had just come in. */
  #startAgain(alert: NightAlert): void {
    Object.assign(alert, this.#afresh(alert.flows));
  }

  #afresh(flows: readonly Omit<Flow, 'start'>[]) {
    return {
      state: 'open',
      flows: flows.map(flow => ({ ...flow, start: this.#now })),
      done: -Infinity,
      later: [],
    } as const;
  }

  #nextLook(alert: NightAlert): number {
    return alert.state === 'snoozed'
      ? alert.snoozedUntil
      : Math.min(
          whatComes(alert)[0]?.at ?? Infinity,
          acknowledgementEnds(alert),
          ...alert.later.map(({ at }) => at),
        );
  }

  #look(alias: string, alert: NightAlert): void {
    const ends = acknowledgementEnds(alert);
    if (alert.state === 'snoozed' || ends <= this.#now) {
      this.#startAgain(alert);
      return;
    }
    // Whoever would be told twice, because nobody looked for a while, is told once.
    const people = new Map<string, boolean>();
    let isReminded = false;
    for (const coming of whatComes(alert)) {
      if (coming.at > this.#now) {
        break;
      }
      alert.done = coming.at;
      if (coming.kind === 'close') {
        this.close(alias);
        return;
      }
      if (coming.kind === 'reset') {
        alert.state = 'open';
      } else if (coming.kind === 'remind') {
        isReminded = true;
      } else if (
        coming.step &&
        (alert.state === 'open' || coming.step.isForAcknowledged)
      ) {
        const person = this.#personOf(coming.step);
        const isForAcknowledged =
          coming.step.isForAcknowledged || people.get(person) === true;
        people.set(person, isForAcknowledged);
      }
    }
    if (isReminded && alert.state === 'acknowledged') {
      people.set(ExpectedNight.acknowledger, true);
    }
    const wanted = [...people].flatMap(([person, isForAcknowledged]) =>
      (this.#house.delays[person] ?? [0]).map(minutes => ({
        at: this.#now + minutes * 60,
        person,
        isForAcknowledged,
      })),
    );
    this.#tell(alias, alert, [...alert.later, ...wanted]);
  }

  /** What is wanted by now is told, the rest later. */
  #tell(alias: string, alert: NightAlert, wanted: readonly Later[]): void {
    const now = wanted.filter(({ at }) => at <= this.#now);
    alert.later = wanted.filter(({ at }) => at > this.#now);
    now.forEach(({ person }) =>
      this.#told.push(`${clockTime(this.#now)} ${person} ${alias}`),
    );
  }

  #personOf({ person }: NightStep): string {
    return person === 'on-call' ? this.#house.onCallAt(this.#now) : person;
  }
}

function firstStep(coming: readonly Coming[]): number | undefined {
  return coming.find(({ kind }) => kind === 'step')?.at;
}
