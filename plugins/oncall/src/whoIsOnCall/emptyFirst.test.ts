import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';
import { narrowRows } from '../ui/narrowRows';
import { emptyFirst, isSomebodyOnCall, wordsOfSchedule } from './emptyFirst';

const schedule = (
  name: string,
  team: string,
  person?: string,
): ScheduleOnCall => ({
  scheduleId: name,
  scheduleName: name,
  timezone: 'UTC',
  team: `group:default/${team}`,
  now: person
    ? [
        {
          participant: { type: 'user', ref: `user:default/${person}` },
          name: `${person} Ribeiro`,
          start: '',
          end: '',
          isOverride: false,
        },
      ]
    : [],
  next: [],
});

const schedules = [
  schedule('Primary', 'payments', 'ana'),
  schedule('Nights', 'ledger', 'ben'),
  schedule('Weekly', 'web'),
];

const namesOf = (some: readonly ScheduleOnCall[]) =>
  some.map(({ scheduleName }) => scheduleName);

describe('emptyFirst', () => {
  it('puts schedules with nobody on call first, and leaves the order otherwise', () => {
    expect(namesOf(emptyFirst(schedules))).toEqual([
      'Weekly',
      'Primary',
      'Nights',
    ]);
  });

  it('takes whoever the catalog does not know any more for nobody', () => {
    const [primary, nights] = schedules;
    const now = nights.now.map(turn => ({ ...turn, name: 'user:default/ben' }));
    expect(isSomebodyOnCall(nights)).toBe(true);
    expect(isSomebodyOnCall({ ...nights, now })).toBe(false);
    expect(isSomebodyOnCall({ ...nights, now: [...now, ...primary.now] })).toBe(
      true,
    );
  });
});

describe('wordsOfSchedule', () => {
  it.each([
    ['the name', 'nig', ['Nights']],
    ['the person', 'ana ribeiro', ['Primary']],
    ['every word', 'ribeiro NIGHTS', ['Nights']],
    ['nothing', 'zzz', []],
    ['no word', '  ', ['Primary', 'Nights', 'Weekly']],
  ])('finds by %s', (_, typed, names) => {
    const found = narrowRows(schedules, typed, wordsOfSchedule);
    expect(namesOf(found)).toEqual(names);
  });
});
