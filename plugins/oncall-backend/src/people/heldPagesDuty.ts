import { DateTime, Duration } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { Roster } from '../directory/Roster';
import { Duty } from '../engine/Duty';
import { PersonPageStore } from '../paging/PersonPageStore';
import { StoredPage } from '../paging/StoredPage';
import { AskPreferences } from './AskPreferences';
import { letGoPage } from './movedPage';

/** How often it looks. */
export const HELD_PAGES_TICK = Duration.fromObject({ minutes: 1 });

const AT_ONCE = 500;

/** What the duty needs. */
type HeldPagesOptions = {
  readonly personPages: PersonPageStore;
  readonly alerts: AlertStore;
  readonly roster: (now: DateTime) => Promise<Roster>;
  /** As they are now. */
  readonly preferences: AskPreferences;
  readonly clock: () => DateTime;
};

/**
 * Lets pages go that wait for the end of quiet hours or of a mute that are over: by a process that had not heard of the change
 * when it planned them, or that changed it and died before it could move them.
 */
export function heldPagesDuty(options: HeldPagesOptions): Duty {
  const { personPages, clock } = options;
  return {
    name: 'let-held-pages-go',
    version: 1,
    run: async () => {
      const now = clock();
      let after: string | undefined = '';
      while (after !== undefined) {
        const limit = AT_ONCE;
        const held = await personPages.listHeld({ now, after, limit });
        await letGo(options, held, now);
        after = held.at(AT_ONCE - 1)?.id;
      }
      // All were looked at.
      return false;
    },
  };
}

async function letGo(
  options: HeldPagesOptions,
  held: readonly StoredPage[],
  now: DateTime,
): Promise<void> {
  if (held.length === 0) {
    return;
  }
  const roster = await options.roster(now);
  const people = [...new Set(held.map(({ person }) => person))]
    // Without the catalog nobody knows in which zone they are quiet.
    .filter(ref => roster.person(ref));
  const all = await options.preferences(people, roster);
  const ids = [...new Set(held.map(({ alertId }) => alertId))];
  const stored = await options.alerts.listEscalations(ids);
  const alerts = new Map(stored.map(({ alert }) => [alert.id, alert]));
  const moves = held.flatMap(page => {
    const preferences = all.get(page.person);
    const alert = alerts.get(page.alertId);
    const time =
      preferences && alert && letGoPage({ page, alert, preferences, now });
    const { id, attempts } = page;
    return time ? [{ id, attempts, ...time }] : [];
  });
  await options.personPages.moveWaiting(moves);
}
