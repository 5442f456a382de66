import { mockCredentials } from '@backstage/backend-test-utils';
import { setTimeout as delay } from 'node:timers/promises';
import request from 'supertest';
import { prometheus } from '../alerts/sources/prometheus';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import {
  Alertmanager,
  opsgenieReceiver,
  startAlertmanager,
  whyNoAlertmanager,
} from './__testUtils__/startAlertmanager';
import {
  SENDER_KEY,
  startPager,
  TestPager,
  urlOf,
} from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const missing = whyNoAlertmanager();
if (missing && !process.env.MUSTER_REQUIRE_ALERTMANAGER) {
  process.stderr.write(`The real Alertmanager is not tested: ${missing}\n`);
}
const describeIfThere =
  missing && !process.env.MUSTER_REQUIRE_ALERTMANAGER
    ? describe.skip
    : describe;

// The prefix is the plugin's own path, for those who cannot serve the API at the root of a host.
const PREFIXES = ['/', '/api/oncall/opsgenie/'];

describeIfThere.each(databases.eachSupportedId())(
  'a real Alertmanager on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;
    let alertmanager: Alertmanager;

    beforeAll(async () => {
      if (missing) {
        throw new Error(missing);
      }
      pager = await startPager({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager?.stop());
    afterEach(() => alertmanager?.stop());

    /** Alertmanager sends when it likes; asks until the alert is in that state. */
    const untilStatus = async (query: string, status: string) => {
      const path = `/v2/alerts?query=${encodeURIComponent(query)}`;
      for (;;) {
        const { body } = await opsgenie.get(path).expect(200);
        if (body.data[0]?.status === status) {
          return body.data;
        }
        await delay(50);
      }
    };

    it.each(PREFIXES)(
      'opens and closes an alert through %s with only its address and key set',
      async prefix => {
        alertmanager = await startAlertmanager(
          opsgenieReceiver(`${urlOf(pager)}${prefix}`, SENDER_KEY),
        );
        const alertname = `Latency${prefix.length}`;
        const labels = { alertname, severity: 'critical' };

        await alertmanager.post({ labels });
        const opened = await untilStatus(alertname, 'open');
        expect(opened).toHaveLength(1);
        expect(await opsgenie.alert(opened[0].id)).toMatchObject({
          message: expect.stringContaining(`[FIRING:1] ${alertname}`),
          details: labels,
          alias: expect.stringMatching(/^[0-9a-f]{64}$/),
          source: expect.stringMatching(/^http/),
        });

        await alertmanager.post({ labels, resolved: true });
        const closed = await untilStatus(alertname, 'closed');
        expect(closed).toMatchObject([{ id: opened[0].id }]);
      },
    );

    /** The address that the set-up tells, with the key of an integration. */
    const sourceUrl = async (name: string) => {
      const { body } = await request(pager.server)
        .post('/api/oncall/integrations')
        .set('Authorization', mockCredentials.user.header())
        .send({ name, type: 'prometheus' })
        .expect(201);
      return `${urlOf(pager)}/api/oncall/sources/prometheus?apiKey=${body.key}`;
    };

    const receiverOfTheSetup = (url: string) =>
      prometheus.setup.snippet?.text.replaceAll('{{url}}', url) ?? '';

    it('opens and closes an alert for a group through the receiver of the set-up', async () => {
      const url = await sourceUrl('Groups');
      alertmanager = await startAlertmanager(receiverOfTheSetup(url));
      const labels = { alertname: 'DiskFull', severity: 'critical' };

      await alertmanager.post({ labels });
      const opened = await untilStatus('DiskFull', 'open');
      expect(opened).toMatchObject([{ priority: 'P1' }]);

      await alertmanager.post({ labels, resolved: true });
      const closed = await untilStatus('DiskFull', 'closed');
      expect(closed).toMatchObject([{ id: opened[0].id }]);
    });

    it('opens and closes each alert of a group as one of its own when the address asks for it', async () => {
      const url = `${await sourceUrl('Single alerts')}&per=alert`;
      alertmanager = await startAlertmanager(receiverOfTheSetup(url));
      const labels = { alertname: 'Swapping', severity: 'warning' };
      const first = { ...labels, instance: 'first' };
      const second = { ...labels, instance: 'second' };

      await alertmanager.post({ labels: first });
      await alertmanager.post({ labels: second });
      await untilStatus('Swapping AND details.value:first', 'open');
      await untilStatus('Swapping AND details.value:second', 'open');

      await alertmanager.post({ labels: first, resolved: true });
      await untilStatus('Swapping AND details.value:first', 'closed');
      const left = await untilStatus(
        'Swapping AND details.value:second',
        'open',
      );
      expect(left).toMatchObject([{ priority: 'P3' }]);
    });
  },
);
