import { alertFilter } from './alertQuery';

const OPEN = ['open', 'acknowledged', 'snoozed'];

describe('alertFilter', () => {
  it.each([
    ['', {}],
    ['status: open', { state: OPEN }],
    ['status:open', { state: OPEN }],
    ['status = closed', { state: ['closed'] }],
    ['acknowledged: true', { state: ['acknowledged'] }],
    ['status: open AND acknowledged: false', { state: ['open', 'snoozed'] }],
    ['status: open and snoozed: true', { state: ['snoozed'] }],
    ['status: open AND status: closed', { state: [] }],
    ['priority: P1', { priority: ['P1'] }],
    ['priority: p2', { priority: ['P2'] }],
    ['tag: Critical', { tag: 'Critical' }],
    ['tag:"service:my-svc"', { tag: 'service:my-svc' }],
    ['tags: "a b"', { tag: 'a b' }],
    ['teams: group-x', { team: 'group-x' }],
    ['alias: abc', { alias: 'abc', state: OPEN }],
    ['entity: e AND source: s', { entity: 'e', source: 's' }],
    ['disk full', { text: 'disk full' }],
    ['"disk  full" status: open', { text: 'disk  full', state: OPEN }],
    ['message: "disk full"', { text: 'disk full' }],
    ['android', { text: 'android' }],
  ])('reads %s', (query, filter) => {
    expect(alertFilter(query)).toEqual(filter);
  });

  it.each([
    'a OR b',
    'NOT status: open',
    'status: (open OR closed)',
    'count > 5',
    'createdAt < 1470394841148',
    'message: disk*',
    'priority: high',
    'colour: red',
    '"unfinished',
  ])('refuses %s instead of finding the wrong alerts', query => {
    expect(() => alertFilter(query)).toThrow('not processable');
  });
});
