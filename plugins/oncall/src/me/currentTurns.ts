import { MyOnCall } from '@muster/backstage-plugin-oncall-common';

/** A turn of the reader in one of the schedules. */
export type Turn = MyOnCall['upcoming'][number];

/** The reader's turns that have begun, which are not among those that come. */
export function currentTurns({ person, now }: MyOnCall): readonly Turn[] {
  return now.flatMap(({ now: turns, ...schedule }) => {
    const { scheduleId, scheduleName, timezone } = schedule;
    return turns
      .filter(
        ({ participant }) =>
          participant.type !== 'none' && participant.ref === person,
      )
      .map(turn => ({ ...turn, scheduleId, scheduleName, timezone }));
  });
}
