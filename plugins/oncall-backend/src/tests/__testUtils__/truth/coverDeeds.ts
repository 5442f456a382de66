import { Shift } from '@muster/backstage-plugin-oncall-common';
import { userRef } from '../testRoster';
import { iso } from './answers';
import { DeedCourse, pick } from './DeedCourse';

const MINUTE = 60_000;
const LOOK_AHEAD = 3 * 1440 * MINUTE;

/** Somebody gives a part of a coming shift away, perhaps for one of the other's. */
export const COVER_DEEDS = {
  cover: (course: DeedCourse) => agree(course),
  swap: (course: DeedCourse) => agree(course, { isSwap: true }),
};

async function agree(
  { bench, schedule, deed }: DeedCourse,
  { isSwap = false } = {},
): Promise<void> {
  const scheduleId = schedule.id;
  const shifts = await bench.client(deed.by).getShifts({
    scheduleId,
    from: iso(bench.now),
    to: iso(bench.now + LOOK_AHEAD),
  });
  const given = pick(
    shifts.filter(({ participant }) => participant.type === 'user'),
    deed.which,
  );
  const back = shifts.find(isOf(deed.other));
  if (given?.participant.type !== 'user' || (isSwap && !back)) {
    return;
  }
  const asker = given.participant.ref.slice(userRef('').length);
  const request = await bench.client(asker).requestCover({
    scheduleId,
    to: userRef(deed.other),
    ...partOf(given, deed.which),
    ...(isSwap &&
      back && { inReturn: { scheduleId, start: back.start, end: back.end } }),
  });
  await bench.client(deed.other).answerCoverRequest(request.id, 'accepted');
}

function isOf(name: string) {
  return ({ participant }: Shift) =>
    participant.type === 'user' && participant.ref === userRef(name);
}

/** Without its first quarter, and perhaps without its last. */
function partOf({ start, end }: Shift, which: number) {
  const [from, to] = [start, end].map(text => Date.parse(text));
  const quarter = Math.floor((to - from) / 4 / MINUTE) * MINUTE;
  return { start: iso(from + quarter), end: iso(to - (which % 2) * quarter) };
}
