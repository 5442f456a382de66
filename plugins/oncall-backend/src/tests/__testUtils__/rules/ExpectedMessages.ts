import {
  AlertPriority,
  NotificationRule,
  QuietHours,
} from '@muster/backstage-plugin-oncall-common';
import { isWithinHours } from '../arrival/expectedHours';

/** A rule for new alerts, with the ways in place of contact methods. */
export type OwnRule = Pick<
  NotificationRule,
  'enabled' | 'criteria' | 'timeRestriction'
> & {
  readonly steps: readonly {
    readonly way: 'email' | 'sms' | 'webhook';
    readonly afterMinutes: number;
  }[];
  readonly repeatMinutes?: number;
};

type Waiting = {
  readonly way: string;
  readonly priority: AlertPriority;
  readonly repeatMinutes?: number;
  /** Epoch milliseconds. */
  due: number;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What docs/oncall/being-told.md says of somebody with mail, text messages and a webhook. */
const DEFAULT: OwnRule = {
  enabled: true,
  steps: [
    { way: 'email', afterMinutes: 0 },
    { way: 'webhook', afterMinutes: 0 },
    { way: 'sms', afterMinutes: 1 },
  ],
};

/**
 * Which messages one person gets of one alert after the other, worked out a second time from docs/oncall/being-told.md as plainly as
 * possible: second by second, whatever is due goes unless the person wants quiet then.
 */
export class ExpectedMessages {
  readonly told: string[] = [];
  readonly #rules: readonly OwnRule[];
  readonly #zone: string;
  #now: number;
  #waiting: Waiting[] = [];
  #quietHours: QuietHours | undefined;
  #mutedUntil = -Infinity;
  #looked:
    | { minute: number; restriction: QuietHours; isQuiet: boolean }
    | undefined;

  constructor(person: {
    readonly rules: readonly OwnRule[];
    readonly zone: string;
    readonly from: number;
  }) {
    this.#rules = person.rules;
    this.#zone = person.zone;
    this.#now = person.from;
  }

  /** Up to and with this second. */
  workUntil(end: number): void {
    for (; this.#now <= end; this.#now += SECOND) {
      this.#send();
    }
    this.#now = end;
  }

  alert(priority: AlertPriority): void {
    const { steps, repeatMinutes } = this.#ruleFor(priority);
    this.#waiting = steps.map(({ way, afterMinutes }) => ({
      way,
      priority,
      repeatMinutes,
      due: this.#now + afterMinutes * MINUTE,
    }));
    this.#send();
  }

  acknowledge(): void {
    this.#waiting = [];
  }

  mute(until: number): void {
    this.#mutedUntil = until;
    this.#send();
  }

  quiet(quietHours: QuietHours | undefined): void {
    this.#quietHours = quietHours;
    this.#send();
  }

  #send(): void {
    for (const one of this.#waiting) {
      if (one.due <= this.#now && !this.#isQuiet(one.priority)) {
        const at = new Date(this.#now).toISOString();
        this.told.push(`${at} ${one.way}`);
        one.due = one.repeatMinutes
          ? this.#now + one.repeatMinutes * MINUTE
          : Infinity;
      }
    }
  }

  #isQuiet(priority: AlertPriority): boolean {
    if (this.#now < this.#mutedUntil) {
      return true;
    }
    const hours = this.#quietHours;
    return (
      hours !== undefined &&
      !hours.exceptPriorities.includes(priority) &&
      this.#isInQuietHours(hours)
    );
  }

  /** The clock on the wall is slow to look at, and shows minutes only. */
  #isInQuietHours(restriction: QuietHours): boolean {
    const minute = Math.floor(this.#now / MINUTE);
    const known = this.#looked;
    if (known?.minute !== minute || known.restriction !== restriction) {
      const isQuiet = this.#isWithin({ type: 'time-of-day', restriction });
      this.#looked = { minute, restriction, isQuiet };
    }
    return this.#looked?.isQuiet ?? false;
  }

  #ruleFor(priority: AlertPriority): Pick<OwnRule, 'steps' | 'repeatMinutes'> {
    const enabled = this.#rules.filter(rule => rule.enabled);
    const first = enabled.find(
      ({ criteria, timeRestriction }) =>
        isMet(criteria, priority) && this.#isWithin(timeRestriction),
    );
    const isUseless = !first || first.steps.length === 0;
    return enabled.length === 0 || (isUseless && priority === 'P1')
      ? DEFAULT
      : first ?? { steps: [] };
  }

  #isWithin(timeRestriction: NotificationRule['timeRestriction']): boolean {
    const at = new Date(this.#now).toISOString();
    return isWithinHours({ timeRestriction, timezone: this.#zone }, at);
  }
}

/** P1 is more urgent than P2, and greater. */
function isMet(
  criteria: NotificationRule['criteria'],
  priority: AlertPriority,
): boolean {
  return (criteria?.conditions ?? []).every(
    ({ operation, expectedValue = '', not = false }) => {
      const isSo = {
        equals: priority === expectedValue,
        'greater-than': priority < expectedValue,
        'less-than': priority > expectedValue,
      }[String(operation)];
      return isSo !== not;
    },
  );
}
