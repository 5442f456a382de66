import { Participant } from '../../Participant';
import { nextParticipants } from '../nextParticipants';
import {
  ANA,
  anOverride,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  nameOf,
  NOBODY,
  person,
} from './aSchedule';

/** The rotation hands over daily at midnight from 1 January on; this is the second turn. */
const SECOND_TURN = '2026-01-02T12:00:00Z';
const FIRST_TURN = '2026-01-01T12:00:00Z';

function neighbours(participants: readonly Participant[], at = SECOND_TURN) {
  const schedule = aSchedule({ rotations: [aRotation({ participants })] });
  return {
    next: nextParticipants(schedule, at, 1).map(nameOf),
    previous: nextParticipants(schedule, at, -1).map(nameOf),
  };
}

describe('the next and the previous participant', () => {
  it('are those beside the current turn', () => {
    expect(neighbours([ANA, BEN, CHI])).toEqual({
      next: ['chi'],
      previous: ['ana'],
    });
  });

  it('wrap around the ends of the list', () => {
    expect(neighbours([ANA, BEN, CHI], FIRST_TURN)).toEqual({
      next: ['ben'],
      previous: ['chi'],
    });
  });

  it('are somebody else than who is on call, where there is somebody else', () => {
    expect(neighbours([CHI, BEN, BEN, NOBODY, ANA])).toEqual({
      next: ['ana'],
      previous: ['chi'],
    });
  });

  it('are the one participant of a rotation of one', () => {
    expect(neighbours([ANA])).toEqual({ next: ['ana'], previous: ['ana'] });
  });

  it('are nobody in a rotation of nobody', () => {
    expect(neighbours([NOBODY])).toEqual({ next: [], previous: [] });
  });

  it('are given for each rotation in force', () => {
    const schedule = aSchedule({
      rotations: [
        aRotation({ id: 'a', participants: [ANA, BEN] }),
        aRotation({ id: 'b', participants: [CHI, person('dee')] }),
        aRotation({
          id: 'ended',
          participants: [person('eve')],
          end: '2026-01-02T00:00:00Z',
        }),
        aRotation({
          id: 'nights',
          participants: [person('flo')],
          restriction: {
            type: 'time-of-day',
            restriction: { startHour: 20, startMin: 0, endHour: 8, endMin: 0 },
          },
        }),
      ],
    });

    expect(nextParticipants(schedule, SECOND_TURN, 1).map(nameOf)).toEqual([
      'ana',
      'chi',
    ]);
  });

  it('pass over nobody who is on call in another rotation', () => {
    const schedule = aSchedule({
      rotations: [
        aRotation({ id: 'a', participants: [ANA, BEN] }),
        aRotation({ id: 'b', participants: [BEN, CHI] }),
      ],
    });

    expect(nextParticipants(schedule, SECOND_TURN, 1)).toEqual([ANA, BEN]);
  });

  it.each([
    ['all rotations', []],
    ['the rotation', ['primary']],
  ])('pass over who took over %s', (_, rotationIds) => {
    const schedule = aSchedule({
      rotations: [aRotation({ participants: [ANA, BEN, CHI] })],
      overrides: [
        anOverride({
          participant: CHI,
          rotationIds,
          end: '2026-01-03T00:00:00Z',
        }),
      ],
    });

    expect(nextParticipants(schedule, SECOND_TURN, 1)).toEqual([ANA]);
  });

  it('are those beside the new turn also while the clock repeats the time before the handoff', () => {
    const schedule = aSchedule({
      timezone: 'America/New_York',
      rotations: [
        aRotation({
          start: '2026-10-31T05:30:00Z',
          participants: [ANA, BEN, CHI],
        }),
      ],
    });
    const halfPastOne = '2026-11-01T05:30:00Z';
    const tenPastOneAgain = '2026-11-01T06:10:00Z';

    expect(nextParticipants(schedule, halfPastOne, 1)).toEqual([CHI]);
    expect(nextParticipants(schedule, tenPastOneAgain, 1)).toEqual([CHI]);
  });

  it('are nobody in a disabled schedule', () => {
    expect(
      nextParticipants(aSchedule({ enabled: false }), SECOND_TURN, 1),
    ).toEqual([]);
  });
});
