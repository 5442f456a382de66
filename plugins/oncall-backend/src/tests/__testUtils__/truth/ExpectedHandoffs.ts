import { DateTime } from 'luxon';
import { ExpectedSchedule } from './ExpectedSchedule';

const MINUTE = 60_000;

/** Nobody is told later than that after the handoff. */
const LATEST = 15;

/** How many minutes before their turns begin and end people want to be told. */
export type HandoffWishes = Readonly<
  Record<
    string,
    { readonly start: readonly number[]; readonly end: readonly number[] }
  >
>;

/**
 * Which handoff notices should come, worked out a second time: at every look at the schedule as it is then, everybody whose
 * being on call begins or ends about now, once for each time that they wish.
 */
export class ExpectedHandoffs {
  readonly #wishes: HandoffWishes;
  readonly #told = new Set<string>();

  static of(wishes: HandoffWishes): ExpectedHandoffs {
    return new ExpectedHandoffs(wishes);
  }

  private constructor(wishes: HandoffWishes) {
    this.#wishes = wishes;
  }

  /** What is told at a look: `begins`, `began`, `ends` or `ended`, with the person and the minute. */
  look(schedule: ExpectedSchedule, now: number): readonly string[] {
    const leads = Object.values(this.#wishes).flatMap(one => [
      ...one.start,
      ...one.end,
    ]);
    const furthest = Math.max(LATEST, ...leads);
    const lines: string[] = [];
    for (let minutes = 1 - LATEST; minutes <= furthest; minutes++) {
      const at = now + minutes * MINUTE;
      const [before, after] = [at - MINUTE, at].map(when =>
        schedule.peopleAt(when),
      );
      const coming = after.filter(person => !before.includes(person));
      const going = before.filter(person => !after.includes(person));
      lines.push(
        ...coming.flatMap(person => this.#tell(person, 'start', { at, now })),
        ...going.flatMap(person => this.#tell(person, 'end', { at, now })),
      );
    }
    return lines.sort();
  }

  /** Where several times have passed, the last one counts. */
  #tell(
    person: string,
    action: 'start' | 'end',
    { at, now }: { at: number; now: number },
  ): readonly string[] {
    const minutes = this.#wishes[person][action].filter(
      lead => at - lead * MINUTE <= now,
    );
    if (minutes.length === 0) {
      return [];
    }
    const key = [person, action, at, Math.min(...minutes)].join();
    if (this.#told.has(key)) {
      return [];
    }
    this.#told.add(key);
    const isOver = at <= now;
    const verb = {
      start: isOver ? 'began' : 'begins',
      end: isOver ? 'ended' : 'ends',
    }[action];
    const moment = DateTime.fromMillis(at, { zone: 'utc' }).toFormat('HH:mm');
    return [`${person} ${verb} ${moment}`];
  }
}
