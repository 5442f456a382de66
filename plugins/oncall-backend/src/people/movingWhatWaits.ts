import { moveHeldNotices } from '../news/moveHeldNotices';
import { movedPage } from './movedPage';
import { PeopleRoom } from './PeopleRoom';
import { Preferences } from './Preferences';

/**
 * Changes when a person may be told something, and moves what already waits accordingly: a mute also holds back the text
 * message that was planned for five minutes later, and whoever ends it early is told at once.
 */
export async function movingWhatWaits(
  room: PeopleRoom,
  person: string,
  change: () => Promise<void>,
): Promise<void> {
  const before = await preferencesOf(room, person);
  await change();
  const after = await preferencesOf(room, person);
  const now = room.clock();
  await moveHeldNotices(room, { person, before, after, now });
  const pages = await room.personPages.listWaitingOf(person);
  const ids = new Set(pages.map(({ alertId }) => alertId));
  const stored = await room.alerts.listEscalations([...ids]);
  const alerts = new Map(stored.map(({ alert }) => [alert.id, alert]));
  await room.personPages.moveWaiting(
    pages.flatMap(page => {
      const alert = alerts.get(page.alertId);
      const moved = alert && movedPage({ page, alert, before, after, now });
      const { id, attempts } = page;
      return moved ? [{ id, attempts, ...moved }] : [];
    }),
  );
}

async function preferencesOf(
  room: PeopleRoom,
  person: string,
): Promise<Preferences> {
  const roster = await room.rosters.get(room.clock());
  const methods = await room.methodsOf([person], roster);
  const stored = await room.preferenceStore.listFor([person]);
  return {
    rules: [],
    ...stored.get(person),
    methods: methods.get(person) ?? [],
    zone: roster.person(person)?.zone ?? 'Etc/UTC',
  };
}
