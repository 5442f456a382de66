import {
  ALERTMANAGER_REQUESTS,
  ClientRequest,
  goSdkRequests,
  GRAFANA_REQUESTS,
} from './__testUtils__/clientRequests';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import {
  startPager,
  TEST_KEY,
  TestPager,
  urlOf,
} from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'requests of real clients on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startPager({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    const replay = ({ method, path, headers, body }: ClientRequest) =>
      fetch(`${urlOf(pager)}${path}`, {
        method,
        headers: { Authorization: `GenieKey ${TEST_KEY}`, ...headers },
        body: body && JSON.stringify(body),
      });

    const onlyAlert = async (query: string) => {
      const path = `/v2/alerts?query=${encodeURIComponent(query)}`;
      const { body } = await opsgenie.get(path).expect(200);
      expect(body.data).toHaveLength(1);
      return opsgenie.alert(body.data[0].id);
    };

    it('follows an alert of Alertmanager from firing to resolved', async () => {
      const { fire, updateMessage, updateDescription, resolve } =
        ALERTMANAGER_REQUESTS;

      expect((await replay(fire)).status).toBe(202);
      // Without waiting: the alias is known as soon as the create is answered.
      expect((await replay(updateMessage)).status).toBe(202);
      expect((await replay(updateDescription)).status).toBe(202);
      expect(await onlyAlert('entity: test-domain')).toMatchObject({
        message: '[FIRING:2] HighLatency checkout',
        description: 'Alerts Firing: two',
        priority: 'P1',
        status: 'open',
        details: {
          alertname: 'HighLatency',
          service: 'checkout',
          severity: 'critical',
        },
        actions: ['doThis', 'doThat'],
      });

      expect((await replay(resolve)).status).toBe(202);
      expect(await onlyAlert('entity: test-domain')).toMatchObject({
        status: 'closed',
        report: { closedBy: expect.stringContaining('alertmanager') },
      });
      // The same again, as after a retry of Alertmanager.
      expect((await replay(resolve)).status).toBe(202);
    });

    it('follows an alert of Grafana from firing to resolved', async () => {
      expect((await replay(GRAFANA_REQUESTS.fire)).status).toBe(202);
      expect(await onlyAlert('source: Grafana')).toMatchObject({
        message: '[FIRING:1] CPU high',
        status: 'open',
        priority: 'P2',
      });
      expect((await replay(GRAFANA_REQUESTS.resolve)).status).toBe(202);
      expect(await onlyAlert('source: Grafana')).toMatchObject({
        status: 'closed',
      });
    });

    it('understands the bodies of the Go SDK', async () => {
      const { alertId } = await opsgenie.open({ message: 'from go' });
      const [create, acknowledge, get] = goSdkRequests(alertId);

      expect((await replay(create)).status).toBe(202);
      expect((await replay(acknowledge)).status).toBe(202);
      const answer = await replay(get);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({
        data: { id: alertId, acknowledged: true, owner: 'me' },
      });
    });
  },
);
