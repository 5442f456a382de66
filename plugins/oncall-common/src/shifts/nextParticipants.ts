import { Forwarding } from '../Forwarding';
import { Participant } from '../Participant';
import { Rotation, Schedule } from '../Schedule';
import { finalSchedule } from './finalSchedule';
import { followForwardings } from './forwardedTo';
import { handoffsOf } from './handoffs';
import { instantFromIso } from './instants';
import { isSameParticipant, TimedShift } from './TimedShift';
import { turnsOf } from './turnsOf';
import { ZoneClock } from './ZoneClock';

/**
 * For each rotation that is in force at `at` (ISO 8601 with offset): whoever comes after (1) or before (-1) the current
 * turn in the order of its participants.
 *
 * @remarks This is for escalation, which wants somebody else: participants that are on call in the rotation anyway, and
 * deliberate nobody, are passed over. Where there is nobody else, it is the participant of the current turn.
 * @public
 */
export function nextParticipants(
  schedule: Schedule,
  at: string,
  offset: 1 | -1,
): readonly Participant[] {
  if (!schedule.enabled) {
    return [];
  }
  const now = instantFromIso(at);
  const clock = ZoneClock.of(schedule.timezone);
  const span = { start: now, end: now + 1 };
  const onCall = finalSchedule(schedule, span);

  return schedule.rotations
    .filter(rotation => turnsOf({ rotation, clock, span }).length > 0)
    .flatMap(rotation =>
      neighbourInRotation({
        rotation,
        turn: handoffsOf(rotation, clock).turnAt(now),
        offset,
        standIn: participant =>
          standInFor(participant, now, schedule.forwardings ?? []),
        onCall: onCall.filter(isInRotation(rotation.id)),
      }),
    );
}

function neighbourInRotation(options: {
  readonly rotation: Rotation;
  readonly turn: number;
  readonly offset: 1 | -1;
  readonly standIn: (participant: Participant) => Participant;
  readonly onCall: readonly TimedShift[];
}): readonly Participant[] {
  const { rotation, turn, offset, onCall } = options;
  const participants = rotation.participants.map(options.standIn);
  const count = participants.length;
  const current = turn % count;
  const inOrder = Array.from(
    { length: count - 1 },
    (_, index) =>
      participants[(current + offset * (index + 1) + count) % count],
  );
  const taken = [
    participants[current],
    ...onCall.map(({ participant }) => participant),
  ];
  const other = inOrder.find(
    candidate =>
      candidate.type !== 'none' &&
      !taken.some(participant => isSameParticipant(participant, candidate)),
  );
  return [other ?? participants[current]].filter(({ type }) => type !== 'none');
}

function standInFor(
  participant: Participant,
  at: number,
  forwardings: readonly Forwarding[],
): Participant {
  return participant.type === 'user'
    ? {
        type: 'user',
        ref: followForwardings(participant.ref, at, forwardings),
      }
    : participant;
}

/** Overrides of all rotations are in every rotation. */
function isInRotation(rotationId: string) {
  return (shift: TimedShift) =>
    shift.rotationId === undefined || shift.rotationId === rotationId;
}
