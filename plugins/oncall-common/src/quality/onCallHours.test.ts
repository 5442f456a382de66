import { ANA, aRotation, aSchedule, NOBODY } from '../shifts/tests/aSchedule';
import { onCallHours, onCallHoursOf } from './onCallHours';

const AT = '2026-03-02T00:00:00Z';

describe('the hours on call', () => {
  it('count nights and weekends on the clock of the schedule, across a clock change', () => {
    const schedule = aSchedule({
      timezone: 'America/New_York',
      rotations: [aRotation({ participants: [ANA] })],
    });
    // A week in which the clocks go forward on Sunday at two: one hour of a night and of a weekend is missing.
    const hours = onCallHours(
      schedule,
      '2026-03-02T05:00:00Z',
      '2026-03-09T04:00:00Z',
    );
    expect(hours.get('user:default/ana')).toEqual({
      total: 167,
      nights: 7 * 8 - 1,
      weekends: 47,
      shifts: 1,
    });
  });

  it('count once who is on call twice', () => {
    const rotations = ['a', 'b'].map(id =>
      aRotation({ id, participants: [ANA] }),
    );
    const hours = onCallHours(
      aSchedule({ rotations }),
      AT,
      '2026-03-03T00:00:00Z',
    );
    expect(hours.get('user:default/ana')?.total).toBe(24);
  });

  it("are nobody's where nobody is on call on purpose", () => {
    const rotation = aRotation({ participants: [ANA, NOBODY] });
    const hours = onCallHours(
      aSchedule({ rotations: [rotation] }),
      AT,
      '2026-03-06T00:00:00Z',
    );
    expect([...hours.keys()]).toStrictEqual(['user:default/ana']);
  });

  it('of shifts from anywhere count as far as they lie in the span', () => {
    const shift = (start: string, end: string) => ({
      start: `2026-03-${start}:00:00Z`,
      end: `2026-03-${end}:00:00Z`,
    });
    const shifts = [
      shift('01T00', '02T00'),
      shift('01T20', '02T07'),
      shift('08T21', '09T12'),
      shift('09T00', '10T00'),
    ];
    expect(
      onCallHoursOf(shifts, {
        from: AT,
        to: '2026-03-09T00:00:00Z',
        timezone: 'UTC',
      }),
    ).toEqual({ total: 7 + 3, nights: 6 + 2, weekends: 3, shifts: 2 });
  });
});
