import { MaintenanceRule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { MaintenancePlan } from './MaintenancePlan';
import { MaintenanceWindow, spanOf, statusOf } from './MaintenanceWindow';

const NOON = DateTime.fromISO('2026-01-05T12:00:00Z', { zone: 'utc' });

function windowOf(
  id: string,
  entities: readonly MaintenanceRule['entity'][],
  facts: Partial<MaintenanceWindow> = {},
): MaintenanceWindow {
  return {
    id,
    description: id,
    time: { type: 'indefinitely' },
    rules: entities.map(entity => ({ state: 'disabled', entity })),
    start: NOON.minus({ hours: 1 }),
    end: NOON.plus({ hours: 1 }),
    createdAt: NOON,
    createdBy: 'user:default/ana',
    ...facts,
  };
}

const ledger = { type: 'service', id: 'component:default/ledger' } as const;
const payments = { type: 'team', id: 'group:default/payments' } as const;

describe('the status of a maintenance', () => {
  it.each([
    ['planned', { start: NOON.plus(1) }],
    ['active', { start: NOON }],
    ['active', { end: NOON.plus(1) }],
    ['active', { end: undefined }],
    ['past', { end: NOON }],
    ['cancelled', { cancelledAt: NOON.minus(1) }],
  ])('is %s for %j', (status, facts) => {
    expect(statusOf(windowOf('w', [ledger], facts), NOON)).toBe(status);
  });

  it.each([
    ['for-5-minutes', 5],
    ['for-30-minutes', 30],
    ['for-1-hour', 60],
  ] as const)('lasts %s', (type, minutes) => {
    expect(spanOf({ type }, NOON)).toEqual({
      start: NOON,
      end: NOON.plus({ minutes }),
    });
  });
});

describe('the maintenance of an integration and of a policy', () => {
  const prometheus = { type: 'integration', id: 'one' } as const;
  const calm = { type: 'policy', id: 'one' } as const;

  it('is one among the things that it names', () => {
    const plan = MaintenancePlan.create([
      windowOf('w', [ledger, prometheus, payments]),
    ]);
    expect(plan.ofIntegration('one', NOON)?.id).toBe('w');
    expect(plan.ofIntegration('two', NOON)).toBeUndefined();
    expect(plan.stateOfPolicy('one', NOON)).toBeUndefined();
  });

  it('is not that of something else with the same id', () => {
    const plan = MaintenancePlan.create([windowOf('w', [calm])]);
    expect(plan.ofIntegration('one', NOON)).toBeUndefined();
    expect(plan.stateOfPolicy('one', NOON)).toBe('disabled');
    expect(plan.stateOfPolicy('one', NOON.plus({ hours: 1 }))).toBeUndefined();
  });
});

describe('the maintenance of an alert', () => {
  const find = (
    windows: readonly MaintenanceWindow[],
    about: { service?: string; teams?: readonly string[] },
  ) =>
    MaintenancePlan.create(windows).ofAlert({ teams: [], ...about }, NOON)?.id;

  it('is that of its service', () => {
    const windows = [windowOf('w', [ledger])];
    expect(find(windows, { service: ledger.id })).toBe('w');
    expect(find(windows, { service: 'component:default/x' })).toBeUndefined();
    expect(find(windows, {})).toBeUndefined();
  });

  it('is that of its teams, when all of them are under maintenance', () => {
    const windows = [windowOf('w', [payments])];
    expect(find(windows, { teams: [payments.id] })).toBe('w');
    expect(
      find(windows, { teams: [payments.id, 'group:x/y'] }),
    ).toBeUndefined();
  });

  it('is the one that ends last', () => {
    const windows = [
      windowOf('short', [ledger]),
      windowOf('long', [ledger], { end: NOON.plus({ hours: 3 }) }),
    ];
    expect(find(windows, { service: ledger.id })).toBe('long');
    const endless = ['endless', 'endless too'].map(id =>
      windowOf(id, [ledger], { end: undefined }),
    );
    expect(find([...windows, ...endless], { service: ledger.id })).toBe(
      'endless',
    );
  });

  it('is none before its start, after its end and when it was cancelled', () => {
    const windows = [
      windowOf('before', [ledger], { start: NOON.plus(1) }),
      windowOf('after', [ledger], { end: NOON }),
      windowOf('cancelled', [ledger], { cancelledAt: NOON }),
    ];
    expect(find(windows, { service: ledger.id })).toBeUndefined();
  });
});
