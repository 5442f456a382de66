import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { StoredPage } from '../paging/StoredPage';
import { AskPreferences } from '../people/AskPreferences';
import { heldPage, PageTime, withoutQuiet } from '../people/heldPage';
import { Preferences } from '../people/Preferences';
import { EscalatingAlerts } from './EscalatingAlerts';

/** What is asked. */
export type LaterTimesOptions = {
  readonly alerts: EscalatingAlerts;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly preferences: AskPreferences;
  readonly clock: () => DateTime;
};

/** A page that comes again. */
export type LaterPage = Pick<StoredPage, 'person' | 'alertId' | 'how'> & {
  readonly at: DateTime;
};

/**
 * When pages go that come later than they were planned for, because they are repeated or tried again: their people may have
 * quiet hours by then, or be muted. The answers are in the order of the pages.
 */
export async function laterTimes(
  options: LaterTimesOptions,
  pages: readonly LaterPage[],
): Promise<readonly PageTime[]> {
  const people = [...new Set(pages.map(({ person }) => person))];
  const roster = await options.roster(options.clock());
  const all = await options.preferences(people, roster);
  const restless = pages.filter(({ person }) => isEverQuiet(all.get(person)));
  const ids = [...new Set(restless.map(({ alertId }) => alertId))];
  const found = ids.length > 0 ? await options.alerts.listEscalations(ids) : [];
  const priorities = new Map(
    found.map(({ alert }) => [alert.id, alert.priority]),
  );
  return pages.map(page => {
    const preferences = all.get(page.person);
    const priority = priorities.get(page.alertId);
    return preferences && isEverQuiet(preferences)
      ? heldPage({ page, preferences, priority, at: page.at })
      : // Whatever it waited for before is over.
        { at: page.at, how: withoutQuiet(page.how) };
  });
}

function isEverQuiet(preferences: Preferences | undefined): boolean {
  return Boolean(preferences?.quietHours ?? preferences?.mutedUntil);
}
