import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PORTAL = 'component:default/portal';

describe.each(databases.eachSupportedId())(
  'who is on call for a service on %s',
  id => {
    let pager: TestPager;
    let client: OnCallClient;

    beforeAll(async () => {
      pager = await startBank({ knex: await databases.init(id) });
      client = clientOf(pager);
    });
    afterAll(() => pager.stop());

    it('tells what is missing, step by step, until the service is ready', async () => {
      const setupOf = async (name: string) =>
        (await client.getServiceOnCall(`component:default/${name}`)).setup;

      expect(await setupOf('ghost')).toBe('unknown-service');
      expect(await setupOf('orphan')).toBe('no-owner');
      expect(await setupOf('portal')).toBe('no-schedule');
      const schedule = await client.createSchedule({
        name: 'Payments',
        timezone: 'Etc/UTC',
        team: 'group:default/payments',
        rotations: [rotation('2026-02-01T00:00:00Z')],
      });
      expect(await setupOf('portal')).toBe('nobody');

      await client.updateSchedule(schedule.id, {
        name: 'Payments',
        timezone: 'Etc/UTC',
        team: 'group:default/payments',
        rotations: [rotation('2026-01-05T00:00:00Z')],
      });
      expect(await client.getServiceOnCall(PORTAL)).toEqual({
        entityRef: PORTAL,
        team: { ref: 'group:default/payments', name: 'Payments' },
        setup: 'ready',
        schedules: [
          expect.objectContaining({
            scheduleName: 'Payments',
            now: [expect.objectContaining({ name: 'Ana Lopez' })],
          }),
        ],
        openAlerts: [],
        openAlertCount: 0,
        paging: [],
      });
    });

    it('follows the annotations before the owner', async () => {
      const lent = await client.getServiceOnCall('component:default/lent');
      expect(lent.team?.ref).toBe('group:default/payments');

      await client.createSchedule({
        name: 'Night',
        timezone: 'Etc/UTC',
        rotations: [rotation('2026-01-05T00:00:00Z')],
      });
      const annotated = await client.getServiceOnCall(
        'component:default/annotated',
      );
      expect(annotated).toMatchObject({
        setup: 'ready',
        team: { ref: 'group:default/empty' },
        schedules: [{ scheduleName: 'Night' }],
      });
    });

    it('counts all open alerts and shows the five most urgent', async () => {
      const messages = ['P3', 'P5', 'P1', 'P4', 'P2', 'P3', 'P1'] as const;
      for (const priority of messages) {
        await client.createAlert({
          message: priority,
          priority,
          service: PORTAL,
        });
      }
      const [first] = (await client.listAlerts({ service: PORTAL })).items;
      await client.closeAlert(first.id);

      const { openAlerts, openAlertCount } = await client.getServiceOnCall(
        PORTAL,
      );
      expect(openAlerts.map(({ priority }) => priority)).toEqual([
        'P1',
        'P2',
        'P3',
        'P3',
        'P4',
      ]);
      expect(openAlertCount).toBe(6);
    });

    it('answers for several services in their order, and refuses too many', async () => {
      const refs = ['component:default/orphan', PORTAL];
      const services = await client.getServicesOnCall(refs);
      expect(services.map(({ entityRef }) => entityRef)).toEqual(refs);

      const many = Array.from(
        { length: 51 },
        (_, index) => `component:default/c${index}`,
      );
      expect(await client.getServicesOnCall(many.slice(1))).toHaveLength(50);
      await expect(client.getServicesOnCall(many)).rejects.toEqual(
        failure(400, 'ref'),
      );
    });
  },
);

function rotation(start: string) {
  return {
    name: 'Primary',
    type: 'weekly',
    length: 1,
    start,
    participants: [{ type: 'user', ref: 'user:default/ana' }],
  } as const;
}
