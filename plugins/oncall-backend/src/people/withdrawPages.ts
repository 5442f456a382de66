import { DateTime } from 'luxon';
import { recordFailure } from '../engine/recordFailure';
import { whyHeld } from './heldPage';
import { PeopleRoom } from './PeopleRoom';

/**
 * Nothing is sent any more to where a contact method led that the person has removed, turned off or moved. Whoever is reached by
 * no other page of the same step is told by the other contact methods, at the time at which the page was to be sent.
 *
 * @param reason - Why, as the end of a sentence
 */
export async function withdrawPages(
  room: PeopleRoom,
  page: { readonly person: string; readonly contactMethod: string },
  reason: string,
): Promise<void> {
  const now = room.clock();
  for (const pending of await room.personPages.listPendingBy(page)) {
    await recordFailure({
      ...room,
      roster: at => room.rosters.get(at),
      contactMethods: room.methodsOf,
      page: pending,
      reason,
      isFinal: true,
      notBefore: {
        at: DateTime.max(
          now,
          DateTime.fromISO(pending.nextAttemptAt ?? '', { zone: 'utc' }),
        ),
        how: whyHeld(pending),
      },
      now,
    });
  }
}
