import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'recording deployments, on %s',
  databaseId => {
    let house: IncidentsHouse;

    beforeEach(async () => {
      house = await IncidentsHouse.start({
        knex: await databases.init(databaseId),
      });
    });
    afterEach(() => house.stop());

    it('takes what a pipeline sends, with the service by name', async () => {
      const deployment = await house.record({
        service: 'account-ledger',
        number: '29',
        description: 'Release 29',
        url: 'https://ci.example/29',
        startedAt: '2026-11-22T11:30:00+02:00',
        commits: [
          { sha: 'abc', message: 'Tidy', author: 'Ben', url: 'https://x/abc' },
        ],
        filesChanged: ['src/a.ts'],
        externalId: 'build-29',
      });
      expect(deployment).toEqual({
        id: expect.any(String),
        externalId: 'build-29',
        service: 'component:default/account-ledger',
        serviceName: 'account-ledger',
        environment: 'production',
        state: 'successful',
        number: '29',
        description: 'Release 29',
        url: 'https://ci.example/29',
        startedAt: '2026-11-22T09:30:00.000Z',
        endedAt: '2026-11-22T09:40:00.000Z',
        commits: [
          { sha: 'abc', message: 'Tidy', author: 'Ben', url: 'https://x/abc' },
        ],
        filesChanged: ['src/a.ts'],
      });
      expect((await house.as('ana').listDeployments({})).items).toEqual([
        deployment,
      ]);
      expect(house.signals).toMatchObject([
        { message: { type: 'deployment', id: deployment.id } },
      ]);
    });

    it('moves a deployment on when it is told again, never back', async () => {
      const externalId = 'build-29';
      const started = await house.record({
        externalId,
        state: 'started',
        endedAt: undefined,
        commits: [{ sha: 'abc', message: 'Tidy' }],
      });
      const failed = await house.record({ externalId, state: 'failed' });
      expect(failed).toEqual({
        ...started,
        state: 'failed',
        endedAt: '2026-11-22T09:40:00.000Z',
      });
      const late = await house.record({
        externalId,
        state: 'started',
        endedAt: undefined,
      });
      expect(late).toEqual(failed);
      const back = await house.record({ externalId, state: 'rolled-back' });
      expect(back.state).toBe('rolled-back');
      expect((await house.as('ana').listDeployments({})).items).toEqual([back]);
    });

    it('keeps external ids of different services apart', async () => {
      await house.record({ externalId: '29' });
      await house.record({ externalId: '29', service: 'account-ledger' });
      await house.record();
      await house.record();
      const { items } = await house.as('ana').listDeployments({});
      expect(items).toHaveLength(4);
    });

    it('makes one deployment of messages that arrive at once', async () => {
      const states = [
        'started',
        'successful',
        'started',
        'successful',
      ] as const;
      await Promise.all(
        states.map(state => house.record({ externalId: '29', state })),
      );
      const { items } = await house.as('ana').listDeployments({});
      expect(items).toMatchObject([{ state: 'successful' }]);
    });

    it.each([
      [
        { service: 'nonsense' },
        "service is 'nonsense', which the catalog does not have; expected an entity reference or the name of a Component",
      ],
      [
        { endedAt: '2026-11-22T09:00:00Z' },
        'endedAt is 2026-11-22T09:00:00.000Z, expected 2026-11-22T09:30:00.000Z (startedAt) or later',
      ],
      [{ startedAt: 'yesterday' }, expect.stringContaining('startedAt')],
      [{ environment: '' }, expect.stringContaining('environment')],
    ])('refuses %j and writes nothing', async (input, message) => {
      expect(await refusalOf(house.record(input))).toEqual({
        status: 400,
        message,
      });
      expect((await house.as('ana').listDeployments({})).items).toEqual([]);
    });

    it('lists newest first, filtered, in parts', async () => {
      const at = (startedAt: string, more = {}) =>
        house.record({ startedAt, endedAt: undefined, ...more });
      await at('2026-11-22T08:00:00Z', { number: '1' });
      await at('2026-11-22T09:00:00Z', { number: '2', environment: 'staging' });
      await at('2026-11-22T09:00:00Z', { number: '3' });
      await at('2026-11-22T09:30:00Z', {
        number: '4',
        service: 'account-ledger',
      });
      const ana = house.as('ana');
      const numbers = async (
        request: Parameters<typeof ana.listDeployments>[0],
      ) => (await ana.listDeployments(request)).items.map(one => one.number);
      expect(await numbers({ environment: 'staging' })).toEqual(['2']);
      expect(
        await numbers({ service: 'component:default/account-ledger' }),
      ).toEqual(['4']);
      expect(
        await numbers({
          from: '2026-11-22T10:00:00+02:00',
          to: '2026-11-22T09:00:00Z',
        }),
      ).toEqual(['1']);

      const all: (string | undefined)[] = [];
      let cursor: string | undefined;
      do {
        const part = await ana.listDeployments({ cursor, limit: 1 });
        all.push(...part.items.map(one => one.number));
        cursor = part.nextCursor;
      } while (cursor);
      expect([all[0], all[3]]).toEqual(['4', '1']);
      expect(all.slice(1, 3).sort()).toEqual(['2', '3']);
    });
  },
);
