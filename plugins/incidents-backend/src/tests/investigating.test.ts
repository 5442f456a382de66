import { bancly } from './__testUtils__/bancly';
import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PORTAL = 'component:default/payment-portal';
const PROCESSOR = 'component:default/transaction-processor';
const LEDGER = 'component:default/account-ledger';
const API = 'api:default/ledger-api';

describe.each(databases.eachSupportedId())(
  'investigating, on %s',
  databaseId => {
    let house: IncidentsHouse;

    beforeEach(async () => {
      house = await IncidentsHouse.start({
        knex: await databases.init(databaseId),
      });
    });
    afterEach(() => house.stop());

    it('finds services near the impacted one, both ways, with the way to them', async () => {
      await house.declare();
      const related = await house.as('ana').getRelatedServices('INC-1');
      expect(
        related.map(({ name, direction, hops, path }) => [
          name,
          direction,
          hops,
          path,
        ]),
      ).toEqual([
        ['transaction-processor', 'uses', 1, [PORTAL, PROCESSOR]],
        ['web-bank', 'used-by', 1, [PORTAL, 'component:default/web-bank']],
        ['account-ledger', 'uses', 2, [PORTAL, PROCESSOR, API, LEDGER]],
      ]);
      expect(related[2].owner).toBe('group:default/ledger');
    });

    it('keeps the graph as it was when the catalog changes later', async () => {
      await house.declare();
      const before = await house.as('ana').getRelatedServices('INC-1');
      house.entities = bancly.map(entity => ({ ...entity, relations: [] }));
      house.now = house.now.plus({ hours: 1 });
      expect(await house.as('ana').getRelatedServices('INC-1')).toEqual(before);
      await house.declare();
      expect(await house.as('ana').getRelatedServices('INC-2')).toEqual([]);
    });

    it('adds what is near a service that turns out to be impacted', async () => {
      const { id } = await house.declare({
        impactedServices: ['component:default/id-gatekeeper'],
      });
      const ana = house.as('ana');
      expect(await ana.getRelatedServices(id)).toEqual([]);
      await ana.setImpactedService(id, {
        entityRef: LEDGER,
        state: 'confirmed',
      });
      expect(
        (await ana.getRelatedServices(id)).map(({ name }) => name),
      ).toEqual(['ledger-store', 'transaction-processor', 'payment-portal']);
    });

    it('puts deployments on tracks and ranks them', async () => {
      const culprit = await house.record({
        service: 'account-ledger',
        number: '29',
        startedAt: '2026-11-22T09:40:00Z',
        endedAt: '2026-11-22T09:50:00Z',
        commits: [
          { sha: 'abc1234567', message: 'Route APAC accounts to shard 7' },
        ],
        filesChanged: [
          'config/shards.yaml',
          'src/Router.java',
          'src/Shard.java',
        ],
      });
      const old = await house.record({
        startedAt: '2026-11-21T12:00:00Z',
        endedAt: '2026-11-21T12:05:00Z',
      });
      const staging = await house.record({ environment: 'staging' });
      const tooOld = await house.record({
        startedAt: '2026-11-21T10:00:00Z',
        endedAt: '2026-11-21T10:30:00Z',
      });
      const elsewhere = await house.record({
        service: 'component:default/id-gatekeeper',
      });
      await house.declare({
        message: 'Ledger is slow',
        impactedServices: [LEDGER],
        impactStartedAt: '2026-11-22T08:00:00Z',
      });
      await house.declare({ environment: 'Production' });

      const ana = house.as('ana');
      const seen = await ana.getInvestigation('INC-2', {});
      expect(seen).toMatchObject({
        from: '2026-11-21T11:00:00.000Z',
        to: '2026-11-22T10:00:00.000Z',
        impactStartedAt: '2026-11-22T10:00:00.000Z',
        environment: 'Production',
        environments: ['production', 'staging'],
        causes: [],
      });
      expect(
        seen.tracks.map(({ name, related, deployments, incidents }) => [
          name,
          related?.hops,
          deployments.map(({ id }) => id),
          incidents.map(({ key }) => key),
        ]),
      ).toEqual([
        ['payment-portal', undefined, [old.id], []],
        ['transaction-processor', 1, [], []],
        ['account-ledger', 2, [culprit.id], ['INC-1']],
      ]);
      expect(seen.tracks[2].incidents).toEqual([
        {
          key: 'INC-1',
          message: 'Ledger is slow',
          priority: 'P1',
          startedAt: '2026-11-22T08:00:00.000Z',
        },
      ]);
      expect(
        seen.ranking.map(({ deploymentId, likelihood }) => [
          deploymentId,
          likelihood,
        ]),
      ).toEqual([
        [culprit.id, 'strong'],
        [old.id, 'weak'],
      ]);
      expect(seen.ranking[0].reasons.map(({ text }) => text)).toContain(
        'payment-portal leans on account-ledger through transaction-processor and ledger-api.',
      );

      const all = await ana.getInvestigation('INC-2', {
        hours: 48,
        environment: '*',
      });
      const shown = all.tracks.flatMap(({ deployments }) => deployments);
      expect(new Set(shown.map(({ id }) => id))).toEqual(
        new Set([culprit.id, old.id, staging.id, tooOld.id]),
      );
      expect(shown.map(({ id }) => id)).not.toContain(elsewhere.id);
      expect(all.environment).toBeUndefined();
    });

    it('ends the window one hour after the impact began, or now', async () => {
      await house.declare({ impactStartedAt: '2026-11-22T07:00:00Z' });
      expect(
        await house.as('ana').getInvestigation('INC-1', { hours: 168 }),
      ).toMatchObject({
        from: '2026-11-15T08:00:00.000Z',
        to: '2026-11-22T08:00:00.000Z',
      });
    });

    it('refuses a window of another length', async () => {
      await house.declare();
      expect(
        await refusalOf(
          house.as('ana').getInvestigation('INC-1', { hours: 5 }),
        ),
      ).toEqual({
        status: 400,
        message: expect.stringContaining('hours'),
      });
    });

    it('remembers what people suspect, confirm and rule out', async () => {
      const deployment = await house.record({
        number: '29',
        commits: [{ sha: 'abc1234567', message: 'Tidy' }],
      });
      await house.declare();
      const ana = house.as('ana');
      const cause = await ana.addPotentialCause('INC-1', {
        deploymentId: deployment.id,
        note: 'Same minute.',
      });
      expect(cause).toEqual({
        id: expect.any(String),
        incidentId: expect.any(String),
        deployment,
        state: 'potential',
        note: 'Same minute.',
        addedBy: 'user:default/ana',
        addedAt: '2026-11-22T10:00:00.000Z',
      });
      const commit = await ana.addPotentialCause('INC-1', {
        deploymentId: deployment.id,
        commitSha: 'abc1234567',
      });
      expect(
        await refusalOf(
          ana.addPotentialCause('INC-1', { deploymentId: deployment.id }),
        ),
      ).toEqual({
        status: 409,
        message:
          'deployment 29 of payment-portal to production is a potential cause of INC-1 already',
      });
      await ana.updatePotentialCause('INC-1', commit.id, {
        state: 'confirmed',
        note: 'Rolling back helped',
      });
      const ruledOut = await ana.updatePotentialCause('INC-1', cause.id, {
        state: 'ruled-out',
      });
      expect(ruledOut).toMatchObject({
        state: 'ruled-out',
        note: 'Same minute.',
      });
      const { causes } = await ana.getInvestigation('INC-1', {});
      expect(causes.map(({ state }) => state).sort()).toEqual([
        'confirmed',
        'ruled-out',
      ]);
      const timeline = await ana.getTimeline('INC-1');
      expect(
        timeline.filter(({ kind }) => kind === 'cause').map(e => e.text),
      ).toEqual([
        'Potential cause: deployment 29 of payment-portal to production.',
        'Potential cause: commit abc12345 in deployment 29 of payment-portal to production.',
        'Confirmed cause: commit abc12345 in deployment 29 of payment-portal to production (Rolling back helped).',
        'Ruled out: deployment 29 of payment-portal to production.',
      ]);
    });

    it('adds a cause once when two people suspect it at the same time', async () => {
      const { id: deploymentId } = await house.record();
      await house.declare();
      const results = await Promise.allSettled(
        ['ana', 'ben'].map(name =>
          house.as(name).addPotentialCause('INC-1', { deploymentId }),
        ),
      );
      expect(results.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
    });

    it('refuses causes that do not exist', async () => {
      const deployment = await house.record();
      await house.declare();
      const ana = house.as('ana');
      expect(
        await refusalOf(
          ana.addPotentialCause('INC-1', { deploymentId: 'nonsense' }),
        ),
      ).toEqual({
        status: 404,
        message: "There is no deployment 'nonsense'",
      });
      expect(
        await refusalOf(
          ana.addPotentialCause('INC-1', {
            deploymentId: deployment.id,
            commitSha: 'fff',
          }),
        ),
      ).toMatchObject({ status: 400 });
      expect(
        await refusalOf(
          ana.updatePotentialCause('INC-1', 'nonsense', { state: 'confirmed' }),
        ),
      ).toMatchObject({ status: 404 });
    });
  },
);
