import { DateTime } from 'luxon';
import { FakeOnCallApi } from './FakeOnCallApi';

const now = DateTime.fromISO('2026-03-04T12:00:00Z');
const createApi = () => new FakeOnCallApi({ clock: () => now });

describe('FakeOnCallApi', () => {
  it('stops paging for an alert that somebody acknowledged', async () => {
    const api = createApi();
    const ref = 'component:default/banking-transaction';
    expect((await api.getServiceOnCall(ref)).paging).toHaveLength(1);
    await api.acknowledgeAlert('apac');
    expect((await api.getServiceOnCall(ref)).paging).toEqual([]);
  });

  it('puts whoever overrides on call', async () => {
    const api = createApi();
    await api.createOverride('payments-primary', {
      participant: { type: 'user', ref: 'user:default/chen' },
      start: '2026-03-04T11:00:00Z',
      end: '2026-03-04T13:00:00Z',
    });
    const [payments] = await api.whoIsOnCall({
      team: 'group:default/payments',
    });
    expect(new Set(payments.now.map(turn => turn.name))).toEqual(
      new Set(['Chen Wei']),
    );
  });

  it('says why nobody can be paged for a service', async () => {
    const api = createApi();
    const setupOf = async (name: string) =>
      (await api.getServiceOnCall(`component:default/${name}`)).setup;
    expect(await setupOf('banking-transaction')).toBe('ready');
    expect(await setupOf('id-gatekeeper')).toBe('nobody');
    expect(await setupOf('monitoring-alerts')).toBe('no-schedule');
    expect(await setupOf('orphan')).toBe('no-owner');
  });

  it('gives a long list in parts', async () => {
    const api = createApi();
    const first = await api.listAlerts({ limit: 4 });
    const second = await api.listAlerts({ limit: 4, cursor: first.nextCursor });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(api.world.alerts.length);
    expect(second.nextCursor).toBeUndefined();
  });

  it('fails as it is told to, until it is told otherwise', async () => {
    const api = createApi();
    api.failWith('getMyOnCall', new Error('the pager is down'));
    await expect(api.getMyOnCall()).rejects.toThrow('the pager is down');
    api.failWith('getMyOnCall', undefined);
    await expect(api.getMyOnCall()).resolves.toMatchObject({
      person: 'user:default/ana',
    });
  });
});
