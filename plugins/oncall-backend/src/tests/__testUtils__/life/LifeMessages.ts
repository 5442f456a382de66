import { clockTime } from '../night/clockTime';
import { Told } from './LifeFlow';
import { LifeHouse, LifeRule } from './LifeHouse';

/** A message that is to be sent. */
type Message = Pick<Told, 'person' | 'isForAcknowledged'> & {
  readonly at: number;
  readonly channel: string;
  readonly rule: LifeRule;
  /** When its person was told. */
  readonly toldAt: number;
  readonly isRepetition: boolean;
};

/** What people were sent, and what is on its way to them, as their rules want it. */
export class LifeMessages {
  readonly #rules: LifeHouse['rules'];
  readonly #sent: string[] = [];
  #ahead: readonly Message[] = [];
  /** When the person was told last of what is repeated, by person and channel. */
  readonly #repeated = new Map<string, number>();

  static by(rules: LifeHouse['rules']): LifeMessages {
    return new LifeMessages(rules);
  }

  private constructor(rules: LifeHouse['rules']) {
    this.#rules = rules;
  }

  get sent(): readonly string[] {
    return [...this.#sent].sort();
  }

  get count(): number {
    return this.#sent.length;
  }

  isDue(now: number): boolean {
    return this.#ahead.some(({ at }) => at <= now);
  }

  plan({ person, isForAcknowledged, isLater }: Told, now: number): void {
    const { first, later } = this.#rules[person];
    const rule = isLater ? later : first;
    const planned = rule.ways.map(([channel, minutes]) => ({
      at: now + minutes * 60,
      person,
      channel,
      rule,
      toldAt: now,
      isForAcknowledged,
      isRepetition: false,
    }));
    this.#ahead = [...this.#ahead, ...planned];
  }

  /**
   * What is repeated is so until somebody acknowledges; what comes after that comes once. Of all that was told by one way the last
   * is repeated.
   */
  send(now: number, isAcknowledged: boolean): void {
    const due = this.#ahead.filter(({ at }) => at <= now);
    this.#ahead = this.#ahead.filter(({ at }) => at > now);
    due.forEach(message => {
      const { rule, toldAt } = message;
      this.#sent.push(`${clockTime(now)} ${wayOf(message)}`);
      if (rule.repeatMinutes) {
        const last = Math.max(toldAt, this.#lastTold(message));
        this.#repeated.set(wayOf(message), last);
      }
      if (rule.repeatMinutes && !isAcknowledged) {
        const at = now + rule.repeatMinutes * 60;
        this.#ahead = [...this.#ahead, { ...message, at, isRepetition: true }];
      }
    });
    this.#ahead = this.#ahead.filter(
      one => !one.isRepetition || one.toldAt >= this.#lastTold(one),
    );
  }

  #lastTold(message: Message): number {
    return this.#repeated.get(wayOf(message)) ?? 0;
  }

  /** Somebody takes care: who is told until the close hears of it, but nobody once more. */
  acknowledgedBy(person: string): void {
    this.#repeated.clear();
    this.#ahead = this.#ahead.filter(
      one =>
        one.isForAcknowledged && !one.isRepetition && one.person !== person,
    );
  }

  seenBy(person: string): void {
    this.#ahead = this.#ahead.filter(one => one.person !== person);
  }

  stop(): void {
    this.#repeated.clear();
    this.#ahead = [];
  }
}

function wayOf({ person, channel }: Message): string {
  return `${person} ${channel}`;
}
