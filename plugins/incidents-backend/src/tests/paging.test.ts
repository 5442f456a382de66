import { ConflictError, InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { FakePager } from './__testUtils__/FakePager';
import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('paging, on %s', databaseId => {
  let knex: Knex;
  let house: IncidentsHouse;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    house = await IncidentsHouse.start({ knex });
  });
  afterEach(() => house.stop());

  async function responder(ref = 'group:default/payments') {
    const { responders } = await house.as('ana').getIncident('INC-1');
    return responders.find(one => one.ref === ref);
  }

  async function sentences() {
    const timeline = await house.as('ana').getTimeline('INC-1');
    return timeline.map(({ text }) => text);
  }

  it('tries again while the pager is down, and pages exactly once', async () => {
    house.pager.isDown = true;
    await house.declare();
    await house.react();
    expect(await responder()).toMatchObject({ state: 'unknown' });
    await house.after({ seconds: 1 });
    await house.after({ seconds: 2 });
    expect(house.pager.alerts).toHaveLength(0);

    house.pager.isDown = false;
    await house.after({ seconds: 3 });
    expect(house.pager.alerts).toHaveLength(0);
    await house.after({ seconds: 1 });
    expect(house.pager.alerts).toHaveLength(1);
    expect(await responder()).toMatchObject({
      state: 'paging',
      alertId: 'alert-1',
    });
    await house.after({ minutes: 10 });
    expect(house.pager.alerts).toMatchObject([{ count: 1 }]);
    expect(await sentences()).toEqual([
      'Declared as P1, impacting payment-portal.',
      'Payments was added as a responder and is being paged.',
      'Payments could not be paged: the pager does not answer. Trying again.',
      'Payments was paged.',
    ]);
  });

  it('pages after a crash between the commit and the reaction', async () => {
    const deaf = await IncidentsHouse.start({
      knex,
      pager: new (class extends FakePager {
        async listAlerts(): Promise<never> {
          return new Promise(() => {});
        }
      })(),
    });
    await deaf.declare();
    // The first instance has claimed the page and dies with it: its lease has to end.
    await house.react();
    expect(house.pager.alerts).toHaveLength(0);
    await house.after({ seconds: 61 });
    expect(house.pager.alerts).toHaveLength(1);
    expect(await responder()).toMatchObject({ state: 'paging' });
  });

  it('pages nobody twice after a crash between the page and its record', async () => {
    const { id } = await house.declare();
    await house.react();
    await house.pager.closeAlert('alert-1');
    await knex('reactions')
      .where({ incident_id: id, kind: 'page-responder' })
      .update({ next_attempt_at: house.now.toMillis(), finished_at: null });
    await house.react();
    expect(house.pager.attempts).toBe(1);
    expect(house.pager.alerts).toHaveLength(1);
  });

  it('shows that a responder is aware once the page is acknowledged', async () => {
    await house.declare();
    await house.react();
    await house.after({ seconds: 2 });
    expect(await responder()).toMatchObject({ state: 'paging' });

    house.signals.length = 0;
    house.pager.acknowledge(
      'group:default/payments',
      'user:default/ben',
      '2026-11-22T10:00:03.000Z',
    );
    await house.after({ seconds: 2 });
    expect(await responder()).toMatchObject({ state: 'aware' });
    expect(house.signals).toHaveLength(1);
    const [last] = (await house.as('ana').getTimeline('INC-1')).slice(-1);
    expect(last).toMatchObject({
      at: '2026-11-22T10:00:03.000Z',
      kind: 'responder',
      text: 'Ben acknowledged the page of Payments.',
      actor: 'user:default/ben',
    });
    await house.after({ minutes: 5 });
    expect(await sentences()).toHaveLength(4);
  });

  it('admits not to know while the pager does not answer', async () => {
    await house.declare();
    await house.react();
    house.pager.isDown = true;
    house.signals.length = 0;
    await house.after({ seconds: 2 });
    expect(await responder()).toMatchObject({ state: 'unknown' });
    await house.after({ seconds: 2 });
    await house.after({ seconds: 2 });
    expect(house.signals).toHaveLength(1);
    house.pager.isDown = false;
    await house.after({ minutes: 1 });
    expect(await responder()).toMatchObject({ state: 'paging' });
  });

  it('says that somebody has to be reached otherwise when the pager refuses for good', async () => {
    house.pager.refusal = Object.assign(new InputError('No such team'), {
      statusCode: 400,
    });
    await house.declare();
    await house.react();
    await house.after({ hours: 1 });
    expect(await responder()).toMatchObject({ state: 'unknown' });
    expect((await sentences()).pop()).toBe(
      'Payments could not be paged: the pager refuses. Reach out by other means.',
    );
    house.pager.refusal = undefined;
    await house.after({ hours: 1 });
    expect(house.pager.alerts).toHaveLength(0);
  });

  it('runs one reaction although another one fails', async () => {
    house.pager.isDown = true;
    await house.declare();
    await house.react();
    expect(house.notifications).toHaveLength(1);
  });

  it('closes the pages when the incident is resolved, but not the associated alerts', async () => {
    const cause = await house.pager.createAlert({ message: 'p99 too high' });
    await house.declare({
      alertIds: [cause.id],
      responders: ['user:default/ben'],
    });
    await house.react();
    await house.as('ana').resolveIncident('INC-1', {});
    await house.react();
    expect(
      house.pager.alerts.map(({ message, state }) => [message, state]),
    ).toEqual([
      ['p99 too high', 'open'],
      ['INC-1: Transaction failing with APAC accounts', 'closed'],
      ['INC-1: Transaction failing with APAC accounts', 'closed'],
    ]);
    expect(house.pager.notes[0]).toBe(
      'The incident that it paged for is resolved.',
    );
    const { responders } = await house.as('ana').reopenIncident('INC-1', {});
    expect(responders.map(({ state }) => state)).toEqual([
      'not-paged',
      'not-paged',
    ]);
  });

  it('takes a page that somebody closed already for closed', async () => {
    await house.declare();
    await house.react();
    house.pager.refusal = Object.assign(new ConflictError('Closed already'), {
      statusCode: 409,
    });
    await house.as('ana').resolveIncident('INC-1', {});
    await house.react();
    const open = await knex('reactions').whereNotNull('next_attempt_at');
    expect(open.map(({ kind }) => kind)).not.toContain('close-alert');
  });

  it('pages nobody for an incident that was resolved before the pager came back', async () => {
    house.pager.isDown = true;
    await house.declare();
    await house.react();
    await house.as('ana').resolveIncident('INC-1', {});
    house.pager.isDown = false;
    await house.after({ minutes: 1 });
    expect(house.pager.alerts).toHaveLength(0);
    expect(await responder()).toMatchObject({ state: 'not-paged' });
  });

  it('closes a page that went out while the incident was being resolved', async () => {
    house.pager.hang();
    await house.declare();
    await house.as('ana').resolveIncident('INC-1', {});
    house.pager.release();
    await house.react();
    await house.react();
    expect(house.pager.alerts).toMatchObject([{ state: 'closed' }]);
    expect(await responder()).toMatchObject({ state: 'not-paged' });
  });

  it('calls in somebody later, and gives roles', async () => {
    await house.declare();
    await house.react();
    const ana = house.as('ana');
    await ana.addResponder('INC-1', {
      ref: 'user:default/chloe',
      role: 'Incident Manager',
      page: false,
    });
    await house.react();
    expect(house.pager.alerts).toHaveLength(1);
    expect(await responder('user:default/chloe')).toEqual({
      type: 'user',
      ref: 'user:default/chloe',
      name: 'Chloe',
      role: 'Incident Manager',
      state: 'not-paged',
    });
    await ana.addResponder('INC-1', {
      ref: 'user:default/chloe',
      role: 'Communications Officer',
    });
    await house.react();
    expect(house.pager.alerts).toHaveLength(1);
    await ana.addResponder('INC-1', {
      ref: 'user:default/chloe',
      page: true,
    });
    await house.react();
    expect(house.pager.alerts).toHaveLength(2);
    expect((await sentences()).slice(3)).toEqual([
      'Chloe was added as a responder as Incident Manager and was not paged.',
      'Chloe is now Communications Officer.',
      'Chloe is being paged.',
      'Chloe was paged.',
    ]);
  });

  it('pages again with a new alert when a responder is called in again', async () => {
    const { id } = await house.declare();
    await house.react();
    await house
      .as('ana')
      .addResponder('INC-1', { ref: 'group:default/payments', page: true });
    await house.react();
    expect(house.pager.alerts.map(({ alias }) => alias)).toEqual([
      `incident:${id}:group:default/payments`,
      `incident:${id}:group:default/payments:2`,
    ]);
    expect(await responder()).toMatchObject({ alertId: 'alert-2' });
  });

  it('refuses responders who can not respond', async () => {
    await house.declare();
    const ana = house.as('ana');
    const add = (input: { ref: string; role?: string; page?: boolean }) =>
      refusalOf(ana.addResponder('INC-1', input));
    expect(await add({ ref: 'component:default/web-bank' })).toEqual({
      status: 400,
      message:
        "ref is 'component:default/web-bank', expected a User or a Group",
    });
    expect(await add({ ref: 'user:default/nobody' })).toEqual({
      status: 400,
      message: "ref is 'user:default/nobody', which the catalog does not have",
    });
    expect(await add({ ref: 'group:default/web', role: 'Boss' })).toEqual({
      status: 400,
      message:
        "role is 'Boss' for group:default/web, expected a role for people only",
    });
    await ana.resolveIncident('INC-1', {});
    expect(await add({ ref: 'group:default/payments', page: true })).toEqual({
      status: 409,
      message: 'INC-1 is resolved; only open incidents page people',
    });
  });

  it('pages the owner of a service that turns out to be impacted', async () => {
    await house.declare();
    await house.react();
    const ana = house.as('ana');
    const ledger = 'component:default/account-ledger';
    await ana.setImpactedService('INC-1', {
      entityRef: ledger,
      state: 'suggested',
    });
    await house.react();
    expect(house.pager.alerts).toHaveLength(1);
    const { impactedServices } = await ana.setImpactedService('INC-1', {
      entityRef: ledger,
      state: 'confirmed',
    });
    expect(impactedServices[1]).toEqual({
      entityRef: ledger,
      name: 'account-ledger',
      owner: 'group:default/ledger',
      state: 'confirmed',
    });
    await house.react();
    expect(house.pager.alerts).toHaveLength(2);
    await ana.setImpactedService('INC-1', {
      entityRef: ledger,
      state: 'cleared',
    });
    expect((await sentences()).slice(3)).toEqual([
      'account-ledger may be impacted.',
      'account-ledger is impacted.',
      'Ledger was added as a responder and is being paged.',
      'Ledger was paged.',
      'account-ledger is not impacted.',
    ]);
    expect(
      await refusalOf(
        ana.setImpactedService('INC-1', {
          entityRef: 'component:default/nonsense',
          state: 'confirmed',
        }),
      ),
    ).toEqual({
      status: 400,
      message:
        "entityRef is 'component:default/nonsense', which the catalog does not have",
    });
  });
});
