import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import { groupAlerts } from './groupAlerts';

const ALERTS = [
  fakeAlert({
    id: 'a',
    message: '',
    service: 'component:default/x',
    teams: ['t1', 't2'],
  }),
  fakeAlert({ id: 'b', message: '', service: undefined, teams: ['t2'] }),
  fakeAlert({
    id: 'c',
    message: '',
    service: 'component:default/x',
    teams: [],
  }),
];

describe('groupAlerts', () => {
  it.each([
    ['none', [[undefined, 'abc']]],
    [
      'service',
      [
        ['component:default/x', 'ac'],
        [undefined, 'b'],
      ],
    ],
    [
      'team',
      [
        ['t1', 'a'],
        ['t2', 'b'],
        [undefined, 'c'],
      ],
    ],
  ] as const)('puts alerts together by %s', (by, expected) => {
    const groups = groupAlerts(ALERTS, by);
    expect(
      groups.map(({ ref, alerts }) => [
        ref,
        alerts.map(({ id }) => id).join(''),
      ]),
    ).toEqual(expected);
  });

  it('has no group without an alert', () => {
    expect(groupAlerts([], 'team')).toEqual([]);
  });
});
