import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';
import { narrowSchedules } from './narrowSchedules';

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

const namesFor = (typed: string) =>
  narrowSchedules(schedules, typed).map(({ scheduleName }) => scheduleName);

describe('narrowSchedules', () => {
  it('puts schedules with nobody on call first, then sorts by team', () => {
    expect(namesFor('')).toEqual(['Weekly', 'Nights', 'Primary']);
  });

  it.each([
    ['the name', 'nig', ['Nights']],
    ['the team', 'PAYMENTS', ['Primary']],
    ['the person', 'ana ribeiro', ['Primary']],
    ['every word', 'ribeiro ledger', ['Nights']],
    ['nothing', 'zzz', []],
  ])('finds by %s', (_, typed, names) => {
    expect(namesFor(typed)).toEqual(names);
  });
});
