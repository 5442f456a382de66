import { DateTime } from 'luxon';
import { clockChanges } from './clockChanges';
import { timelineRange, TimelineView } from './timelineRange';

const changes = (view: TimelineView, day: string, zone: string) =>
  clockChanges(timelineRange(view, DateTime.fromISO(day, { zone }))).map(
    ({ day: { start }, hours }) => `${start.toFormat('d LLL')}: ${hours}`,
  );

describe('clockChanges', () => {
  it.each([
    ['Europe/Berlin', '2027-03-28', ['28 Mar: 23']],
    ['Europe/Berlin', '2027-10-31', ['31 Oct: 25']],
    ['Australia/Lord_Howe', '2027-10-03', ['3 Oct: 23.5']],
    ['Australia/Lord_Howe', '2027-04-04', ['4 Apr: 24.5']],
    // Its clocks skip midnight.
    ['Africa/Cairo', '2027-04-30', ['30 Apr: 23']],
    // Its clocks show the last hour of the day twice.
    ['America/Santiago', '2027-04-03', ['3 Apr: 25']],
    ['Asia/Kolkata', '2027-03-28', []],
  ])('knows the days of %s around %s', (zone, day, expected) => {
    expect(changes('month', day, zone)).toEqual(expected);
    expect(changes('week', day, zone)).toEqual(expected);
    expect(changes('day', day, zone)).toEqual(expected);
  });

  it('knows the days on either side of a change as days like all others', () => {
    expect(changes('day', '2027-03-27', 'Europe/Berlin')).toEqual([]);
    expect(changes('day', '2027-03-29', 'Europe/Berlin')).toEqual([]);
  });
});
