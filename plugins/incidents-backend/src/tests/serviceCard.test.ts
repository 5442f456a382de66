import { Knex } from 'knex';
import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PORTAL = 'component:default/payment-portal';
const PROCESSOR = 'component:default/transaction-processor';
const LEDGER = 'component:default/account-ledger';

describe.each(databases.eachSupportedId())(
  'the card of a service, on %s',
  databaseId => {
    let knex: Knex;
    let house: IncidentsHouse;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      house = await IncidentsHouse.start({ knex });
    });
    afterEach(() => house.stop());

    it('shows own and inherited trouble, the last deployment and the last ninety days', async () => {
      await house.declare({ priority: 'P3' });
      await house.declare({ priority: 'P1' });
      await house.declare({ impactedServices: [LEDGER] });
      await house.declare({
        impactedServices: ['component:default/web-bank'],
      });
      await house.declare({
        message: 'Long ago',
        declaredAt: '2026-08-01T00:00:00Z',
      });
      await house.as('ana').resolveIncident('INC-5', {});
      await house.record({ number: '28', startedAt: '2026-11-22T08:00:00Z' });
      const last = await house.record({ number: '29' });

      const card = await house.as('ana').getServiceIncidents(PORTAL);
      expect(card.entityRef).toBe(PORTAL);
      expect(card.open.map(({ key }) => key)).toEqual(['INC-2', 'INC-1']);
      expect(
        card.inherited.map(({ incident, via }) => [
          incident.key,
          via.name,
          via.hops,
        ]),
      ).toEqual([['INC-3', 'account-ledger', 2]]);
      expect(card.recentCount).toBe(2);
      expect(card.lastDeployment).toEqual(last);
    });

    it('names the nearest of several services through which trouble comes', async () => {
      await house.declare({ impactedServices: [LEDGER, PROCESSOR] });
      const { inherited } = await house.as('ana').getServiceIncidents(PORTAL);
      expect(inherited.map(({ via }) => via.name)).toEqual([
        'transaction-processor',
      ]);
    });

    it('leaves out what turned out not to be impacted', async () => {
      await house.declare();
      await house
        .as('ana')
        .setImpactedService('INC-1', { entityRef: PORTAL, state: 'cleared' });
      const card = await house.as('ana').getServiceIncidents(PORTAL);
      expect(card).toEqual({
        entityRef: PORTAL,
        open: [],
        inherited: [],
        recentCount: 0,
      });
    });

    it('takes few queries, however many incidents there are', async () => {
      await house.declare();
      await house.as('ana').getServiceIncidents(PORTAL);
      const queries: string[] = [];
      const note = ({ sql }: { sql: string }) => void queries.push(sql);
      await house.react();
      knex.on('query', note);
      await house.as('ana').getServiceIncidents(PORTAL);
      const withOne = queries.length;
      knex.off('query', note);
      await Promise.all(Array.from({ length: 10 }, () => house.declare()));
      await house.react();
      queries.length = 0;
      knex.on('query', note);
      await house.as('ana').getServiceIncidents(PORTAL);
      knex.off('query', note);
      expect(queries).toHaveLength(withOne);
      expect(withOne).toBeLessThanOrEqual(7);
    });

    it('is empty for a service that nobody knows, and refuses what is no reference', async () => {
      const ana = house.as('ana');
      expect(
        await ana.getServiceIncidents('component:default/nonsense'),
      ).toMatchObject({ open: [], recentCount: 0 });
      expect(await refusalOf(ana.getServiceIncidents('nonsense'))).toEqual({
        status: 400,
        message: expect.stringContaining('ref'),
      });
    });
  },
);
