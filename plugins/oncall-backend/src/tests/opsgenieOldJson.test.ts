import request from 'supertest';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'the oldest API of Opsgenie on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startBank({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    const post = (path: string, body: object) =>
      request(pager.server)
        .post(`/v1/json${path}`)
        .send({ apiKey: TEST_KEY, ...body });

    it('opens, acknowledges and closes an alert, and says which', async () => {
      const opened = await post('/alert', {
        message: 'Disk full',
        alias: 'disk',
        teams: ['Payments'],
        tags: 'disk, srv01',
        details: { host: 'srv01' },
        source: 'cron',
        user: 'root',
      }).expect(200);
      expect(opened.body).toMatchObject({
        alertId: expect.any(String),
        status: 'successful',
        code: 200,
      });
      const { alertId } = opened.body;
      expect(await opsgenie.alert(alertId)).toMatchObject({
        message: 'Disk full',
        tags: ['disk', 'srv01'],
        details: { host: 'srv01' },
        responders: [{ type: 'team', id: 'group:default/payments' }],
      });
      const seen = await post('/alert/acknowledge', { alias: 'disk' });
      expect(seen.body).toMatchObject({ alertId, status: 'successful' });
      expect(await opsgenie.alert(alertId)).toMatchObject({
        acknowledged: true,
      });
      const closed = await post('/alert/close', { id: alertId, note: 'done' });
      expect(closed.body).toMatchObject({ alertId, code: 200 });
      expect(await opsgenie.alert(alertId)).toMatchObject({ status: 'closed' });
    });

    it('tells the recipients that the alert names', async () => {
      const client = clientOf(pager);
      const schedule = await client.createSchedule({
        name: 'Nights',
        timezone: 'UTC',
        rotations: [],
      });
      const policy = await client.createEscalationPolicy({
        name: 'Experts',
        steps: [
          {
            delayMinutes: 0,
            condition: 'if-not-acked',
            notify: 'default',
            recipient: { type: 'user', ref: 'user:default/ana' },
          },
        ],
      });
      const respondersOf = async (recipients: unknown) => {
        const { body } = await post('/alert', {
          message: 'Disk full',
          recipients,
        }).expect(200);
        return (await opsgenie.alert(body.alertId)).responders;
      };
      const ben = { type: 'user', id: 'user:default/ben' };
      expect(
        await respondersOf(['ben@bancly.example', 'nights', 'Experts']),
      ).toEqual([
        ben,
        { type: 'schedule', id: schedule.id },
        { type: 'escalation', id: policy.id },
      ]);
      expect(await respondersOf('ben@bancly.example, nobody-here')).toEqual([
        ben,
      ]);
      // They go where they would go without them.
      const usual = await respondersOf([]);
      expect(await respondersOf(['all'])).toEqual(usual);
      expect(await respondersOf('none')).toEqual(usual);
    });

    it('takes the key in the address too, and reads it in no alert', async () => {
      const { body } = await request(pager.server)
        .post(`/v1/json/alert?apiKey=${TEST_KEY}`)
        .send({ message: 'm', apiKey: TEST_KEY })
        .expect(200);
      const alert = await opsgenie.alert(body.alertId);
      expect(JSON.stringify(alert)).not.toContain(TEST_KEY);
    });

    it.each([
      ['/alert', { message: '' }, 422, { message: 'may not be empty' }],
      [
        '/alert/close',
        {},
        422,
        { id: 'may not be empty, unless there is an alias' },
      ],
      ['/alert/close', { alias: 'unknown' }, 404, undefined],
      ['/heartbeat/send', {}, 422, { name: 'may not be empty' }],
      ['/user', { username: 'x' }, 404, undefined],
    ])('answers %s with %j by %i', async (path, sent, status, errors) => {
      const { body } = await post(path, sent).expect(status);
      expect(body).toMatchObject({ message: expect.any(String) });
      expect(body.errors).toEqual(errors);
    });

    it('says why no alert was opened when an action wants none', async () => {
      const { body: made } = await opsgenie.post('/v2/integrations', {
        type: 'API',
        name: 'quiet',
      });
      await opsgenie.put(`/v2/integrations/${made.data.id}/actions`, {
        ignore: [{ name: 'All', filter: { conditionMatchType: 'match-all' } }],
      });
      const { apiKey } = made.data;
      const { body } = await post('/alert', { message: 'm', apiKey });
      expect(body).toMatchObject({
        status: 'successful',
        message:
          'The action "All" (ignore) takes it, because it takes every alert.',
      });
      expect(body).not.toHaveProperty('alertId');
    });

    it('refuses a wrong key', async () => {
      const { status } = await post('/alert', { message: 'm', apiKey: 'x' });
      expect(status).toBe(401);
    });

    it('takes signs of life, also of a heartbeat that does not exist', async () => {
      await opsgenie
        .post('/v2/heartbeats', {
          name: 'nightly job',
          interval: 10,
          intervalUnit: 'minutes',
        })
        .expect(201);
      const { body } = await post('/heartbeat/send', { name: 'nightly job' });
      expect(body).toMatchObject({ status: 'successful', code: 200 });
      const read = await opsgenie.get('/v2/heartbeats/nightly%20job');
      expect(read.body.data).toMatchObject({
        lastPingTime: '2026-01-05T08:00:00.000Z',
      });
      await post('/heartbeat/send', { name: 'nobody' }).expect(200);
    });
  },
);
