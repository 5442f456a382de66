import { Knex } from 'knex';
import { anotherConnection } from './__testUtils__/anotherConnection';
import { bancly } from './__testUtils__/bancly';
import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('declaring, on %s', databaseId => {
  let knex: Knex;
  let house: IncidentsHouse;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    house = await IncidentsHouse.start({ knex });
  });
  afterEach(() => house.stop());

  async function rowCounts() {
    const tables = ['incidents', 'timeline_entries', 'reactions'];
    const counts = await Promise.all(
      tables.map(table => knex(table).count({ count: '*' })),
    );
    return counts.map(([{ count }]) => Number(count));
  }

  it('writes the incident and pages the owner of what is impacted', async () => {
    const incident = await house.declare({
      description: 'All transfers of APAC accounts fail.',
      environment: 'production',
      tags: ['apac'],
    });
    expect(incident).toEqual({
      id: expect.any(String),
      number: 1,
      key: 'INC-1',
      message: 'Transaction failing with APAC accounts',
      description: 'All transfers of APAC accounts fail.',
      priority: 'P1',
      status: 'open',
      tags: ['apac'],
      environment: 'production',
      impactedServices: [
        {
          entityRef: 'component:default/payment-portal',
          name: 'payment-portal',
          owner: 'group:default/payments',
          state: 'confirmed',
        },
      ],
      responders: [
        // The page may have been ordered by the time of the answer.
        expect.objectContaining({
          type: 'team',
          ref: 'group:default/payments',
          name: 'Payments',
          state: 'paging',
        }),
      ],
      alerts: [],
      createdAt: '2026-11-22T10:00:00.000Z',
      createdBy: 'user:default/ana',
      updatedAt: '2026-11-22T10:00:00.000Z',
      impactStartedAt: '2026-11-22T10:00:00.000Z',
    });

    await house.react();
    expect(house.pager.alerts).toMatchObject([
      {
        message: 'INC-1: Transaction failing with APAC accounts',
        alias: `incident:${incident.id}:group:default/payments`,
        priority: 'P1',
        service: 'component:default/payment-portal',
        responders: [{ type: 'team', ref: 'group:default/payments' }],
        details: { incident: 'INC-1', incidentId: incident.id },
        count: 1,
      },
    ]);
    const timeline = await house.as('ana').getTimeline('INC-1');
    expect(
      timeline.map(({ kind, text, actor }) => [kind, text, actor]),
    ).toEqual([
      [
        'declared',
        'Declared as P1, impacting payment-portal.',
        'user:default/ana',
      ],
      [
        'responder',
        'Payments was added as a responder and is being paged.',
        'user:default/ana',
      ],
      ['responder', 'Payments was paged.', undefined],
    ]);
  });

  it('is found by its key as well as by its id', async () => {
    const { id } = await house.declare();
    const ana = house.as('ana');
    for (const name of [id, 'INC-1', 'inc-1']) {
      expect(await ana.getIncident(name)).toMatchObject({ id, key: 'INC-1' });
    }
  });

  it('calls in each owner once, and whoever is named besides', async () => {
    const { responders } = await house.declare({
      impactedServices: [
        'component:default/payment-portal',
        'component:default/transaction-processor',
        'component:default/account-ledger',
        'Component:default/Account-Ledger',
      ],
      responders: ['user:default/ben', 'group:default/payments'],
    });
    expect(responders.map(({ type, name }) => [type, name])).toEqual([
      ['team', 'Payments'],
      ['team', 'Ledger'],
      ['user', 'Ben'],
    ]);
    await house.react();
    const pages = house.pager.alerts.map(({ responders: [to], service }) => [
      to.ref,
      service,
    ]);
    expect(pages).toHaveLength(3);
    expect(pages).toEqual(
      expect.arrayContaining([
        ['group:default/payments', 'component:default/payment-portal'],
        ['group:default/ledger', 'component:default/account-ledger'],
        ['user:default/ben', undefined],
      ]),
    );
  });

  it('calls in the team that the annotation names instead of the owner', async () => {
    const { responders } = await house.declare({
      impactedServices: ['component:default/monitoring-alerts'],
    });
    expect(responders.map(({ ref }) => ref)).toEqual([
      'group:default/observability',
    ]);
  });

  it('is possible without knowing which service it is', async () => {
    const incident = await house.declare({ impactedServices: [] });
    expect(incident.responders).toEqual([]);
    const [declared] = await house.as('ana').getTimeline(incident.id);
    expect(declared.text).toBe('Declared as P1, impacted services unknown.');
  });

  it('pages nobody when asked not to', async () => {
    const { responders } = await house.declare({ pageOwners: false });
    expect(responders).toMatchObject([{ state: 'not-paged' }]);
    await house.react();
    expect(house.pager.attempts).toBe(0);
    expect(house.notifications).toEqual([]);
  });

  it('records after the fact without paging anybody', async () => {
    const incident = await house.declare({
      declaredAt: '2026-10-01T10:00:00+02:00',
      impactStartedAt: '2026-10-01T09:30:00+02:00',
    });
    expect(incident).toMatchObject({
      createdAt: '2026-10-01T08:00:00.000Z',
      impactStartedAt: '2026-10-01T07:30:00.000Z',
      responders: [{ state: 'not-paged' }],
    });
    await house.react();
    expect(house.pager.attempts).toBe(0);
    const timeline = await house.as('ana').getTimeline(incident.id);
    expect(timeline.map(({ at }) => at)).toEqual([
      '2026-10-01T08:00:00.000Z',
      '2026-10-01T08:00:00.000Z',
    ]);
  });

  it('answers the existing incident for an external id that is known', async () => {
    const first = await house.declare({ externalId: 'chat-7' });
    const again = await house.declare({
      externalId: 'chat-7',
      message: 'Other words',
    });
    expect(again).toMatchObject({ id: first.id, message: first.message });
    await house.react();
    expect(house.pager.alerts).toHaveLength(1);
  });

  it('makes one incident when the same external id arrives many times at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => house.declare({ externalId: 'chat-7' })),
    );
    expect(new Set(all.map(({ key }) => key))).toEqual(new Set(['INC-1']));
    expect((await house.declare()).key).toBe('INC-2');
  });

  it('numbers without gaps when two instances declare twenty at once', async () => {
    const otherKnex = anotherConnection(knex);
    const other = await IncidentsHouse.start({ knex: otherKnex });
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? house : other).declare({ message: `Incident ${index}` }),
      ),
    );
    expect(all.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    await Promise.all([house.react(), other.react()]);
    expect([...house.pager.alerts, ...other.pager.alerts]).toHaveLength(20);
    await other.stop();
    if (otherKnex !== knex) {
      await otherKnex.destroy();
    }
  });

  it.each([
    [
      {
        impactedServices: [
          'component:default/payment-portal',
          'component:default/nonsense',
        ],
      },
      "impactedServices names 'component:default/nonsense', which the catalog does not have",
    ],
    [
      { responders: ['group:default/nobody'] },
      "responders names 'group:default/nobody', which the catalog does not have",
    ],
    [
      { impactStartedAt: '2026-11-22T10:00:01Z' },
      'impactStartedAt is 2026-11-22T10:00:01.000Z, which is in the future; expected 2026-11-22T10:00:00.000Z or earlier',
    ],
    [
      { declaredAt: '2027-01-01T00:00:00Z' },
      'declaredAt is 2027-01-01T00:00:00.000Z, which is in the future; expected 2026-11-22T10:00:00.000Z or earlier',
    ],
    [
      { alertIds: ['alert-9'] },
      "alertIds names 'alert-9', which is not an alert of the pager",
    ],
  ])('refuses %j and writes nothing', async (input, message) => {
    expect(await refusalOf(house.declare(input))).toEqual({
      status: 400,
      message,
    });
    expect(await rowCounts()).toEqual([0, 0, 0]);
    expect((await house.declare()).key).toBe('INC-1');
  });

  it('writes nothing when one part can not be written', async () => {
    await knex.schema.renameTable('timeline_entries', 'timeline_elsewhere');
    expect((await refusalOf(house.declare())).status).toBe(500);
    await knex.schema.renameTable('timeline_elsewhere', 'timeline_entries');
    expect(await rowCounts()).toEqual([0, 0, 0]);
    expect((await house.declare()).key).toBe('INC-1');
  });

  it('associates the alert it is declared from and leaves it alone', async () => {
    const alert = await house.pager.createAlert({ message: 'p99 too high' });
    const incident = await house.declare({ alertIds: [alert.id] });
    expect(incident.alerts).toEqual([
      { alertId: alert.id, message: 'p99 too high' },
    ]);
    await house.react();
    expect(await house.pager.getAlert(alert.id)).toEqual(alert);
    const timeline = await house.as('ana').getTimeline(incident.id);
    expect(timeline[1]).toMatchObject({
      kind: 'alert',
      text: 'Alert associated: p99 too high',
    });
  });

  it('associates an alert by id while the pager does not answer', async () => {
    house.pager.isDown = true;
    const { alerts } = await house.declare({ alertIds: ['alert-1'] });
    expect(alerts).toEqual([{ alertId: 'alert-1', message: 'alert-1' }]);
  });

  it('finds a service that was registered a moment ago', async () => {
    await house.declare();
    house.now = house.now.plus({ seconds: 10 });
    house.entities = [
      ...bancly,
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'brand-new' },
      },
    ];
    const { impactedServices } = await house.declare({
      impactedServices: ['component:default/brand-new'],
    });
    expect(impactedServices).toMatchObject([{ name: 'brand-new' }]);
  });

  it('works on the last copy while the catalog is down', async () => {
    await house.declare();
    house.isCatalogDown = true;
    house.now = house.now.plus({ hours: 1 });
    const { impactedServices, responders } = await house.declare();
    expect(impactedServices[0].owner).toBe('group:default/payments');
    expect(responders).toMatchObject([{ name: 'payments', state: 'paging' }]);
  });

  it('takes services as they are called when the catalog has never answered', async () => {
    house.isCatalogDown = true;
    const { impactedServices } = await house.declare({
      impactedServices: ['component:default/who-knows'],
    });
    expect(impactedServices).toEqual([
      {
        entityRef: 'component:default/who-knows',
        name: 'who-knows',
        state: 'confirmed',
      },
    ]);
  });

  it('tells browsers, plugins and the people concerned', async () => {
    const { id } = await house.declare();
    await house.react();
    expect(house.signals[0]).toEqual({
      recipients: { type: 'broadcast' },
      channel: 'incidents',
      message: { type: 'incident', id },
    });
    expect(house.events[0]).toEqual({
      topic: 'incidents.incident',
      eventPayload: { id, change: 'declared' },
    });
    expect(house.notifications).toMatchObject([
      {
        recipients: {
          type: 'entity',
          entityRef: ['group:default/payments'],
          excludeEntityRef: 'user:default/ana',
        },
        payload: {
          title: 'INC-1 declared (P1): Transaction failing with APAC accounts',
          link: '/incidents/INC-1',
          topic: 'incidents',
        },
      },
    ]);
  });

  it('lists newest first, filtered, in parts', async () => {
    const ana = house.as('ana');
    await house.declare({ tags: ['apac'] });
    await house.declare({
      message: 'Login 100% down',
      priority: 'P2',
      impactedServices: ['component:default/id-gatekeeper'],
    });
    await house.declare({ message: 'Slow search', priority: 'P3' });
    await ana.resolveIncident('INC-3', {});

    const keys = async (filter: Parameters<typeof ana.listIncidents>[0]) =>
      (await ana.listIncidents(filter)).items.map(({ key }) => key);
    expect(await keys({})).toEqual(['INC-3', 'INC-2', 'INC-1']);
    expect(await keys({ status: ['open'] })).toEqual(['INC-2', 'INC-1']);
    expect(await keys({ status: ['resolved', 'closed'] })).toEqual(['INC-3']);
    expect(await keys({ priority: ['P1', 'P2'] })).toEqual(['INC-2', 'INC-1']);
    expect(await keys({ service: 'component:default/id-gatekeeper' })).toEqual([
      'INC-2',
    ]);
    expect(await keys({ team: 'group:default/payments' })).toEqual([
      'INC-3',
      'INC-1',
    ]);
    expect(await keys({ text: 'apac accounts' })).toEqual(['INC-1']);
    expect(await keys({ text: '100%' })).toEqual(['INC-2']);
    expect(await keys({ text: 'inc-3' })).toEqual(['INC-3']);
    expect(await keys({ text: '%' })).toEqual(['INC-2']);

    const first = await ana.listIncidents({ limit: 2 });
    expect(first.items.map(({ key }) => key)).toEqual(['INC-3', 'INC-2']);
    const rest = await ana.listIncidents({
      limit: 2,
      cursor: first.nextCursor,
    });
    expect(rest.items.map(({ key }) => key)).toEqual(['INC-1']);
    expect(rest.nextCursor).toBeUndefined();
    expect(await refusalOf(ana.listIncidents({ cursor: 'abc' }))).toEqual({
      status: 400,
      message: "cursor is 'abc', expected the nextCursor of the part before",
    });
  });
});

describe.each(databases.eachSupportedId())(
  'declaring among broken neighbours, on %s',
  databaseId => {
    it('loses nothing but courtesies', async () => {
      const house = await IncidentsHouse.start({
        knex: await databases.init(databaseId),
        isLonely: true,
      });
      const incident = await house.declare();
      await house.react();
      expect(house.pager.alerts).toHaveLength(1);
      expect(await house.as('ben').getIncident(incident.id)).toMatchObject({
        status: 'open',
        responders: [{ state: 'paging', alertId: 'alert-1' }],
      });
      await house.stop();
    });
  },
);
