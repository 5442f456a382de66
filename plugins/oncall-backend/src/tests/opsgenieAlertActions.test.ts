import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { startBank } from './__testUtils__/startBank';
import { startPager, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PAYMENTS_KEY = '00000000-0000-4000-8000-00000000000a';
const LEDGER_KEY = '00000000-0000-4000-8000-00000000000b';

describe.each(databases.eachSupportedId())(
  'what Opsgenie clients do with alerts on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startBank({
        knex: await databases.init(databaseId),
      });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    it('adds and removes tags', async () => {
      const { alertId } = await opsgenie.open({ message: 'm', tags: ['a'] });
      const path = `/v2/alerts/${alertId}/tags`;

      expect(await opsgenie.change(path, { tags: ['b', 'c'] })).toMatchObject({
        success: true,
        action: 'Add Tags',
        status: 'Added tags',
      });
      const { body } = await opsgenie
        .delete(`${path}?tags=a,%20b&user=Bot&note=tidy`)
        .expect(202);
      expect(await opsgenie.status(body.requestId)).toMatchObject({
        action: 'Remove Tags',
        status: 'Removed tags',
      });
      expect(await opsgenie.alert(alertId)).toMatchObject({ tags: ['c'] });
      expect(await opsgenie.logs(alertId)).toEqual(
        expect.arrayContaining([
          'Added the tags b, c',
          'Removed the tags a, b',
          'tidy',
        ]),
      );
    });

    it('adds and removes details', async () => {
      const { alertId } = await opsgenie.open({
        message: 'm',
        details: { a: '1' },
      });
      const path = `/v2/alerts/${alertId}/details`;

      await opsgenie.change(path, { details: { b: 2 } });
      const { body } = await opsgenie.delete(`${path}?keys=a`).expect(202);
      expect(await opsgenie.status(body.requestId)).toMatchObject({
        action: 'Remove Details',
        status: 'Removed details',
      });
      expect(await opsgenie.alert(alertId)).toMatchObject({
        details: { b: '2' },
      });
      await opsgenie.delete(path).expect(422);
    });

    it('assigns by e-mail address, and says so when there is nobody of that name', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      const path = `/v2/alerts/${alertId}/assign`;

      await opsgenie.change(path, {
        owner: { username: 'ana@bancly.example' },
      });
      expect(await opsgenie.alert(alertId)).toMatchObject({
        owner: 'ana@bancly.example',
      });
      expect(
        await opsgenie.change(path, { owner: { username: 'x@y.example' } }),
      ).toMatchObject({
        success: false,
        action: 'Assign',
        status: expect.stringContaining('does not exist here'),
      });
      await opsgenie.post(path, {}).expect(422);
    });

    it('adds responders and teams', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });

      await opsgenie.change(`/v2/alerts/${alertId}/responders`, {
        responder: { type: 'user', username: 'ana@bancly.example' },
      });
      expect(
        await opsgenie.change(`/v2/alerts/${alertId}/teams`, {
          team: { name: 'payments' },
        }),
      ).toMatchObject({ action: 'Add Responder', status: 'Added responder' });
      const alert = await opsgenie.alert(alertId);
      expect(alert.responders).toEqual([
        { type: 'user', id: 'user:default/ana' },
        { type: 'team', id: 'group:default/payments' },
      ]);
      expect(alert.teams).toContainEqual({ id: 'group:default/payments' });
      await opsgenie
        .post(`/v2/alerts/${alertId}/responders`, {
          responder: { name: 'payments' },
        })
        .expect(422);
    });

    it('escalates by the escalation that is named, and says so when there is none of that name', async () => {
      const escalation = { name: 'standby' };
      await opsgenie
        .post('/v2/escalations', {
          ...escalation,
          rules: [
            {
              condition: 'if-not-acked',
              notifyType: 'default',
              delay: { timeAmount: 15 },
              recipient: { type: 'user', username: 'ana@bancly.example' },
            },
          ],
        })
        .expect(201);
      const { alertId } = await opsgenie.open({ message: 'm' });
      const path = `/v2/alerts/${alertId}/escalate`;

      expect(
        await opsgenie.change(path, {
          escalation: { id: '', ...escalation },
          user: 'Bot',
        }),
      ).toMatchObject({ success: true, status: 'Escalated alert to next' });
      expect(await opsgenie.alert(alertId)).toMatchObject({
        responders: [{ type: 'escalation', id: expect.any(String) }],
      });
      expect(await opsgenie.logs(alertId)).toContain(
        'Escalated now by standby, without waiting',
      );
      expect(
        await opsgenie.change(path, { escalation: { name: 'nobody' } }),
      ).toMatchObject({
        success: false,
        status: expect.stringContaining('does not exist here'),
      });
    });

    it('runs the actions of an alert, and refuses others', async () => {
      const { alertId } = await opsgenie.open({
        message: 'm',
        actions: ['Clear cache'],
      });
      const run = (action: string) =>
        opsgenie.change(
          `/v2/alerts/${alertId}/actions/${encodeURIComponent(action)}`,
          { user: 'Bot' },
        );

      expect(await run('Clear cache')).toMatchObject({ success: true });
      expect(await run('Fly')).toMatchObject({ success: false });
      expect(await opsgenie.logs(alertId)).toContain(
        'Ran the action Clear cache',
      );
    });

    it('lists the recipients', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      await opsgenie.change(`/v2/alerts/${alertId}/acknowledge`, {
        user: 'user:default/ana',
      });

      const { body } = await opsgenie.get(`/v2/alerts/${alertId}/recipients`);
      expect(body.data).toEqual([
        {
          user: { id: 'user:default/ana', username: 'ana@bancly.example' },
          state: 'acked',
          method: expect.any(String),
          createdAt: expect.any(String),
          updatedAt: expect.any(String),
        },
      ]);
    });
  },
);

describe.each(databases.eachSupportedId())(
  'an alias that names one alert for each team on %s',
  databaseId => {
    it('keeps the alerts of two teams apart', async () => {
      const pager = await startPager({
        knex: await databases.init(databaseId),
        config: {
          alerts: { deduplication: 'team' },
          integrations: {
            payments: { key: PAYMENTS_KEY, team: 'group:default/payments' },
            ledger: { key: LEDGER_KEY, team: 'group:default/ledger' },
          },
        },
      });
      try {
        const payments = opsgenieClient(pager.server, PAYMENTS_KEY);
        const ledger = opsgenieClient(pager.server, LEDGER_KEY);
        const alert = { message: 'm', alias: 'disk' };

        const first = await payments.open(alert);
        const again = await payments.open(alert);
        const other = await ledger.open(alert);
        expect(again.alertId).toBe(first.alertId);
        expect(other.alertId).not.toBe(first.alertId);

        const closed = await payments.change(
          '/v2/alerts/disk/close?identifierType=alias',
        );
        expect(closed.alertId).toBe(first.alertId);
        expect(await ledger.alert(other.alertId)).toMatchObject({
          status: 'open',
        });
      } finally {
        await pager.stop();
      }
    });

    it('knows a team however it is written', async () => {
      const pager = await startBank({
        knex: await databases.init(databaseId),
        config: { alerts: { deduplication: 'team' } },
      });
      const report = async (team: object) => {
        const responders = [{ type: 'team', ...team }];
        const alert = { message: 'm', alias: 'disk', responders };
        return (await opsgenieClient(pager.server).open(alert)).alertId;
      };
      const first = await report({ name: 'Payments' });
      expect(await report({ id: 'group:default/payments' })).toBe(first);
      expect(await report({ name: ' payments ' })).toBe(first);
      const other = await report({ name: 'Empty' });
      expect(other).not.toBe(first);
      const unknown = await report({ name: 'Nobody' });
      expect([first, other]).not.toContain(unknown);
      expect(await report({ name: 'nobody' })).toBe(unknown);
      await pager.stop();
    });
  },
);
