import {
  Schedule,
  ScheduleInput,
  validateSchedule,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { coverOfPayments } from './coverOfPayments';
import { schedules } from './schedules';

describe.each([
  '2026-11-18T13:37:00Z',
  '2026-11-15T00:02:00Z',
  '2026-03-29T01:30:00Z',
  '2026-11-01T06:30:00Z',
])('the schedules of the story, told at %s', iso => {
  const now = DateTime.fromISO(iso, { zone: 'utc' });
  const all = schedules(now).map(asSchedule);
  const named = (name: string) => all.filter(one => one.name === name);

  it.each(schedules(now).map(schedule => [schedule.name, schedule]))(
    'are valid: %s',
    (_, schedule) => {
      expect(validateSchedule(schedule)).toEqual([]);
    },
  );

  it('have exactly one person on call at every hour of three weeks, but nobody for the archive', () => {
    for (let hour = 0; hour < 21 * 24; hour += 1) {
      const at = now.plus({ hours: hour });
      for (const schedule of all) {
        const onCall = namesOnCall(schedule, at);
        const expected = schedule.name === 'Statement archive' ? 0 : 1;
        expect([schedule.name, onCall.length]).toEqual([
          schedule.name,
          expected,
        ]);
      }
    }
  });

  it('have Ben on call for Payments, and Ana in his place for some hours', () => {
    const [payments] = named('Payments primary');
    const { input } = coverOfPayments(now);
    const covered: Schedule = {
      ...payments,
      overrides: [
        { ...input, id: 'o', rotationIds: [], createdAt: input.start },
      ],
    };
    expect(namesOnCall(payments, now)).toEqual(['ben']);
    expect(namesOnCall(covered, now)).toEqual(['ana']);
    expect(namesOnCall(covered, now.plus({ hours: 4 }))).toEqual(['ana']);
  });

  it('have the people on call whose day it is', () => {
    const [ledger] = named('Ledger follow the sun');
    const zoneAt = (hour: number) =>
      namesOnCall(ledger, now.startOf('day').plus({ days: 1, hours: hour }))[0];
    expect(['arun', 'hui']).toContain(zoneAt(4));
    expect(['lena', 'jonas']).toContain(zoneAt(10));
    expect(['grace', 'marcus']).toContain(zoneAt(20));
  });
});

function asSchedule(input: ScheduleInput): Schedule {
  return {
    enabled: true,
    ...input,
    id: input.name,
    rotations: input.rotations.map(rotation => ({
      ...rotation,
      id: rotation.name,
    })),
    overrides: [],
  };
}

function namesOnCall(schedule: Schedule, at: DateTime): string[] {
  return whoIsOnCall(schedule, at.toJSDate().toISOString()).map(
    ({ participant }) =>
      participant.type === 'none' ? '' : participant.ref.split('/')[1],
  );
}
