import { ANA, aRotation, aSchedule } from '../shifts/tests/aSchedule';
import { onCallHours } from './onCallHours';

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
});
