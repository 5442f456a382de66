import { Knex } from 'knex';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const TEAM = { type: 'team', id: 'group:default/payments' } as const;

const INPUT = {
  description: 'Upgrade of the database',
  time: { type: 'for-1-hour' },
  rules: [{ state: 'disabled', entity: TEAM }],
} as const;

describe.each(databases.eachSupportedId())('maintenance on %s', databaseId => {
  let knex: Knex;
  let pager: TestPager;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    pager = await startBank({ knex });
  });
  afterEach(() => pager.stop());

  const opsgenie = () => opsgenieClient(pager.server, TEST_KEY);

  it('is begun, changed, ended and removed in the portal, and shown with the service', async () => {
    const client = clientOf(pager);
    const made = await client.createMaintenance(INPUT);
    expect(made).toEqual({
      ...INPUT,
      id: expect.any(String),
      status: 'active',
      start: '2026-01-05T08:00:00.000Z',
      end: '2026-01-05T09:00:00.000Z',
      createdAt: '2026-01-05T08:00:00.000Z',
      createdBy: 'user:default/ana',
    });
    const [service] = await client.getServicesOnCall([
      'component:default/portal',
    ]);
    expect(service.maintenance).toEqual({
      id: made.id,
      description: 'Upgrade of the database',
      end: '2026-01-05T09:00:00.000Z',
    });

    const changed = await client.updateMaintenance(made.id, {
      ...INPUT,
      time: {
        type: 'schedule',
        start: '2026-01-06T08:00:00.000Z',
        end: '2026-01-06T10:00:00.000Z',
      },
    });
    expect(changed.status).toBe('planned');
    expect(await client.listMaintenance()).toEqual([
      { ...changed, teams: [TEAM.id] },
    ]);
    const cancelled = await client.cancelMaintenance(made.id);
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      cancelledAt: '2026-01-05T08:00:00.000Z',
      end: '2026-01-06T10:00:00.000Z',
    });
    expect(await client.listMaintenance()).toEqual([
      { ...cancelled, teams: [TEAM.id] },
    ]);
    await expect(client.updateMaintenance(made.id, INPUT)).rejects.toEqual(
      failure(409, 'is cancelled and cannot be changed'),
    );
    await client.deleteMaintenance(made.id);
    expect(await client.listMaintenance()).toEqual([]);
  });

  it.each([
    [
      'an end before its start',
      {
        ...INPUT,
        time: {
          type: 'schedule',
          start: '2026-01-06T08:00:00.000Z',
          end: '2026-01-06T07:00:00.000Z',
        },
      },
      'expected a moment after the start',
    ],
    [
      'a team that does not exist',
      {
        ...INPUT,
        rules: [{ state: 'disabled', entity: { ...TEAM, id: 'group:a/b' } }],
      },
      'and no team has this id',
    ],
    [
      'an integration that is to be enabled',
      { ...INPUT, rules: [{ state: 'enabled', entity: TEAM }] },
      'only policies can be enabled',
    ],
  ] as const)('is refused with %s', async (_, input, problem) => {
    await expect(clientOf(pager).createMaintenance(input)).rejects.toEqual(
      failure(400, problem),
    );
  });

  it('says with the plan of an alert why nobody was told yet', async () => {
    const client = clientOf(pager);
    await client.createMaintenance(INPUT);
    const { id } = await client.createAlert({
      message: 'Bookings are slow',
      responders: [{ type: 'team', ref: TEAM.id }],
    });
    expect((await client.getAlertPlan(id)).heldBecause).toBe(
      'Pages nobody during the maintenance "Upgrade of the database"; if it is still open, its escalation starts at the end, 2026-01-05T09:00:00.000Z.',
    );
    await client.acknowledgeAlert(id);
    expect(await client.getAlertPlan(id)).not.toHaveProperty('heldBecause');
  });

  it('says in the list what holds an alert and until when, while nobody takes care of it', async () => {
    const client = clientOf(pager);
    await client.createMaintenance(INPUT);
    const { id } = await client.createAlert({
      message: 'Bookings are slow',
      responders: [{ type: 'team', ref: TEAM.id }],
    });
    await client.createAlert({ message: 'Cards are slow' });
    const held = {
      by: 'maintenance',
      until: '2026-01-05T09:00:00.000Z',
      because:
        'Pages nobody during the maintenance "Upgrade of the database"; if it is still open, its escalation starts at the end, 2026-01-05T09:00:00.000Z.',
    };
    expect((await client.listAlerts({})).items).toEqual([
      expect.not.objectContaining({ held: expect.anything() }),
      expect.objectContaining({ id, held }),
    ]);
    expect(await client.getAlert(id)).toMatchObject({ held });
    await client.acknowledgeAlert(id);
    expect((await client.listAlerts({})).items).toEqual([
      expect.not.objectContaining({ held: expect.anything() }),
      expect.not.objectContaining({ held: expect.anything() }),
    ]);
  });

  it('says among the alerts of a person what holds one of them', async () => {
    const client = clientOf(pager, 'ana');
    await client.createMaintenance(INPUT);
    const { id } = await client.createAlert({
      message: 'Bookings are slow',
      responders: [{ type: 'team', ref: TEAM.id }],
    });
    await client.acknowledgeAlert(id);
    expect((await client.getMyOnCall()).alerts).toEqual([
      expect.not.objectContaining({ held: expect.anything() }),
    ]);
    await client.unacknowledgeAlert(id);
    expect((await client.getMyOnCall()).alerts).toMatchObject([
      { id, held: { by: 'maintenance', until: '2026-01-05T09:00:00.000Z' } },
    ]);
  });

  it('of an integration refuses its events and takes its signs of life', async () => {
    const client = clientOf(pager);
    const integration = await client.createIntegration({ name: 'Batch' });
    await client.createHeartbeat({
      name: 'job',
      interval: 5,
      intervalUnit: 'minutes',
      enabled: true,
    });
    const { data } = (
      await opsgenie().post('/v1/maintenance', {
        description: 'db upgrade',
        time: { type: 'for-30-minutes' },
        rules: [
          {
            state: 'disabled',
            entity: { id: integration.id, type: 'integration' },
          },
        ],
      })
    ).body;
    expect(data).toEqual({
      id: expect.any(String),
      status: 'active',
      description: 'db upgrade',
      time: {
        type: 'for-30-minutes',
        startDate: '2026-01-05T08:00:00.000Z',
        endDate: '2026-01-05T08:30:00.000Z',
      },
    });
    const sender = opsgenieClient(pager.server, integration.key);
    const send = () => sender.post('/v2/alerts', { message: 'm' });

    const refused = await send();
    expect(refused.status).toBe(503);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body.message).toBe(
      'The integration is disabled by a maintenance: db upgrade',
    );
    expect((await sender.get('/v2/heartbeats/job/ping')).status).toBe(202);
    expect((await client.listHeartbeats())[0].state).toBe('alive');
    expect((await client.listAlerts({})).items).toEqual([]);

    pager.clock.now = pager.clock.now.plus({ minutes: 30 });
    expect((await send()).status).toBe(202);
  });

  it('is managed by clients of Opsgenie', async () => {
    const api = opsgenie();
    const body = {
      description: 'nightly',
      time: {
        type: 'schedule',
        startDate: '2026-03-01T22:00:00Z',
        endDate: '2026-03-02T02:00:00Z',
      },
      rules: [{ state: 'enabled', entity: { id: 'p', type: 'policy' } }],
    };
    const created = await api.post('/v1/maintenance', body);
    expect(created.status).toBe(201);
    const { id, status } = created.body.data;
    expect(status).toBe('planned');
    const one = await api.get(`/v1/maintenance/${id}`);
    expect(one.body.data.rules).toEqual(body.rules);

    const updated = await request(pager.server)
      .put(`/v1/maintenance/${id}`)
      .set('Authorization', `GenieKey ${TEST_KEY}`)
      .send({ ...body, description: 'weekly' });
    expect(updated.body).toMatchObject({ result: 'Updated' });
    await api.post(`/v1/maintenance/${id}/change-end-date`, {
      endDate: '2026-03-02T03:00:00Z',
    });
    const types = async (type: string) =>
      (await api.get(`/v1/maintenance?type=${type}`)).body.data.map(
        (item: { description: string }) => item.description,
      );
    expect(await types('non-expired')).toEqual(['weekly']);
    const cancelled = await api.post(`/v1/maintenance/${id}/cancel`);
    expect(cancelled.body).toMatchObject({ result: 'Cancelled' });
    expect(await types('non-expired')).toEqual([]);
    expect(await types('past')).toEqual(['weekly']);
    expect((await api.delete(`/v1/maintenance/${id}`)).status).toBe(200);
    expect((await api.get(`/v1/maintenance/${id}`)).status).toBe(404);
    const wrong = await api.post('/v1/maintenance', { time: {}, rules: [] });
    expect(wrong.status).toBe(422);
  });

  it('is refused to clients of Opsgenie in their words', async () => {
    const api = opsgenie();
    const rules = [{ state: 'enabled', entity: { id: 'p', type: 'policy' } }];
    const startDate = '2026-03-01T22:00:00Z';
    const post = async (time: object) =>
      (await api.post('/v1/maintenance', { description: 'x', time, rules }))
        .body;
    const type = 'schedule';
    const moment = 'must be a moment such as 2026-01-05T09:00:00+01:00';
    expect((await post({ type, startDate, endDate: 'soon' })).errors).toEqual({
      'time.endDate': moment,
    });
    // Nobody knows in which zone that would be.
    expect(
      (await post({ type, startDate: '2026-03-01T22:00:00' })).errors,
    ).toEqual({
      'time.startDate': moment,
    });
    expect((await post({ type, startDate })).errors).toEqual({
      'time.endDate': expect.stringMatching(/^is ''/),
    });
    const endDate = '2026-03-02T02:00:00Z';
    const { id } = (await post({ type, startDate, endDate })).data;
    const end = await api.post(`/v1/maintenance/${id}/change-end-date`, {
      endDate: '2026-02-02T02:00:00Z',
    });
    expect(end.body).toMatchObject({
      message: expect.stringMatching(/^endDate is 2026-02-02/),
      errors: { endDate: expect.stringMatching(/^is 2026-02-02/) },
    });
    await api.delete(`/v1/maintenance/${id}`);
  });
});
