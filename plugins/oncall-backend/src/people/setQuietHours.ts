import { InputError } from '@backstage/errors';
import {
  QuietHours,
  refuseProblems,
  restrictionProblems,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { movingWhatWaits } from './movingWhatWaits';
import { PeopleRoom } from './PeopleRoom';

/** The longest mute: whoever is away for longer hands the shifts over. */
const LONGEST_MUTE = { days: 31 };

/** When the person is told nothing but what is urgent; absent: never. */
export async function setQuietHours(
  room: PeopleRoom,
  person: string,
  quietHours: QuietHours | undefined,
): Promise<void> {
  if (quietHours) {
    refuseProblems(problemsOf(quietHours));
  }
  await audited(
    room.auditor,
    { eventId: 'set-quiet-hours', actor: person },
    () =>
      movingWhatWaits(room, person, () =>
        room.preferenceStore.setQuietHours(person, quietHours),
      ),
  );
}

/** Quiet hours without an end would hold back everything, and let it go all at once where one day of them becomes the next. */
function problemsOf({ exceptPriorities, ...restriction }: QuietHours) {
  const { startHour, startMin, endHour, endMin } = restriction;
  const isAllDay = startHour === endHour && startMin === endMin;
  return [
    ...restrictionProblems('quietHours', { type: 'time-of-day', restriction }),
    ...(isAllDay
      ? [
          {
            field: 'quietHours',
            problem: 'end when they begin',
            expected:
              'two times; a rule says of which alerts you are told at all',
          },
        ]
      : []),
  ];
}

/** The person is told nothing until then; absent: as usual. */
export async function mutePerson(
  room: PeopleRoom,
  person: string,
  until: string | undefined,
): Promise<void> {
  const now = room.clock();
  const end = until === undefined ? undefined : DateTime.fromISO(until);
  if (end && (!(end > now) || end > now.plus(LONGEST_MUTE))) {
    throw new InputError(
      `until is ${until}, expected a moment within ${LONGEST_MUTE.days} days after now`,
    );
  }
  await audited(
    room.auditor,
    { eventId: 'mute-person', actor: person, meta: { until: until ?? null } },
    () =>
      movingWhatWaits(room, person, () =>
        room.preferenceStore.mute(person, end),
      ),
  );
}
