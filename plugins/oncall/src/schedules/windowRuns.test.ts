import { Weekday, WEEKDAYS } from '@muster/backstage-plugin-oncall-common';
import { WeekWindow } from './restrictions';
import { windowRuns } from './windowRuns';

function window(
  startDay: Weekday,
  startHour: number,
  endDay: Weekday,
  endHour: number,
): WeekWindow {
  return { startDay, startHour, startMin: 0, endDay, endHour, endMin: 0 };
}

const said = (windows: readonly WeekWindow[]) =>
  windowRuns(windows).map(
    ({ firstDay, lastDay, endDay, from, to, isWithinDay }) =>
      `${firstDay}-${lastDay} ${from}-${to}${isWithinDay ? '' : ` ${endDay}`}`,
  );

describe('windowRuns', () => {
  it('puts the same hours of days that follow each other together', () => {
    const week = WEEKDAYS.slice(0, 5).map(day => window(day, 8, day, 18));
    expect(said(week)).toEqual(['monday-friday 08:00-18:00']);
    expect(said([...week, window('saturday', 9, 'saturday', 18)])).toEqual([
      'monday-friday 08:00-18:00',
      'saturday-saturday 09:00-18:00',
    ]);
  });

  it('puts nights together, over the end of the week as well', () => {
    expect(
      said([
        window('saturday', 18, 'sunday', 8),
        window('sunday', 18, 'monday', 8),
      ]),
    ).toEqual(['saturday-sunday 18:00-08:00 sunday']);
  });

  it.each([
    [
      'a day between them',
      [window('monday', 8, 'monday', 18), window('friday', 8, 'friday', 18)],
    ],
    [
      'more than a night',
      [window('friday', 8, 'sunday', 8), window('saturday', 8, 'monday', 8)],
    ],
    [
      'hours around the whole week',
      [window('monday', 18, 'monday', 8), window('tuesday', 18, 'tuesday', 8)],
    ],
  ])('leaves apart what has %s', (_, windows) => {
    expect(windowRuns(windows)).toHaveLength(2);
  });
});
