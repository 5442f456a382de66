import { DateTime } from 'luxon';
import { peopleByZone } from './peopleByZone';

describe('peopleByZone', () => {
  it('puts people by their clocks, from west to east, and knows where it is night', () => {
    const zones = new Map([
      ['user:default/lena', 'Europe/Berlin'],
      ['user:default/hui', 'Asia/Singapore'],
      ['user:default/grace', 'America/New_York'],
      ['user:default/arun', 'Asia/Singapore'],
    ]);
    const now = DateTime.fromISO('2026-11-26T15:30:00Z');
    expect(
      peopleByZone(zones, now).map(({ zone, time, isNight, people }) => [
        zone,
        time.toFormat('ccc HH:mm'),
        isNight,
        people,
      ]),
    ).toEqual([
      ['America/New_York', 'Thu 10:30', false, ['user:default/grace']],
      ['Europe/Berlin', 'Thu 16:30', false, ['user:default/lena']],
      [
        'Asia/Singapore',
        'Thu 23:30',
        true,
        ['user:default/arun', 'user:default/hui'],
      ],
    ]);
  });
});
