import { readWallTime } from './readWallTime';

describe('a typed local time', () => {
  it.each([
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-03-08 01:59:59', 'America/New_York', '2026-03-08T06:59:59.000Z'],
    [' 2026-07-01T09:00 ', 'Asia/Kathmandu', '2026-07-01T03:15:00.000Z'],
    ['2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
  ])('that exists once is that instant: %s in %s', (text, zone, instant) => {
    expect(readWallTime(text, zone)).toEqual({ kind: 'exact', instant });
  });

  it.each([
    [
      '2026-03-08T02:30',
      'America/New_York',
      '2026-03-08T06:30:00.000Z',
      '2026-03-08T07:30:00.000Z',
    ],
    [
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:15:00.000Z',
      '2026-10-03T15:45:00.000Z',
    ],
    [
      '2026-09-06T00:00',
      'America/Santiago',
      '2026-09-06T03:00:00.000Z',
      '2026-09-06T04:00:00.000Z',
    ],
    [
      '2011-12-30T12:00',
      'Pacific/Apia',
      '2011-12-29T22:00:00.000Z',
      '2011-12-30T22:00:00.000Z',
    ],
  ])(
    'that the clock skips has a choice before and after: %s in %s',
    (text, zone, ...choices) => {
      expect(readWallTime(text, zone)).toEqual({ kind: 'skipped', choices });
    },
  );

  it.each([
    [
      '2026-11-01T01:30',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ],
    [
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00.000Z',
      '2026-04-04T15:15:00.000Z',
    ],
  ])(
    'that exists twice has both as choices: %s in %s',
    (text, zone, ...choices) => {
      expect(readWallTime(text, zone)).toEqual({ kind: 'repeated', choices });
    },
  );

  it.each([
    '',
    'tomorrow',
    '2026-03-08',
    '2026-13-08T02:30',
    '09:00',
    '2026-03-08T02:30Z',
  ])('that is no local date and time is not guessed: %p', text => {
    expect(readWallTime(text, 'UTC')).toEqual({ kind: 'unreadable' });
  });
});
