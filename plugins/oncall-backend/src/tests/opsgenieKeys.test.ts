import { TestDatabases } from '@backstage/backend-test-utils';
import { KeyRight } from '@muster/backstage-plugin-oncall-common';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TestPager } from './__testUtils__/startPager';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const RIGHTS: readonly KeyRight[] = ['read', 'write', 'delete', 'configure'];

const keyWith = (right: string) => `key-that-may-only-${right}`;

describe.each(databases.eachSupportedId())(
  'rights of keys on %s',
  databaseId => {
    let pager: TestPager;

    beforeAll(async () => {
      const integrations = Object.fromEntries(
        RIGHTS.map(right => [right, { key: keyWith(right), rights: [right] }]),
      );
      pager = await startPager({
        knex: await databases.init(databaseId),
        config: { integrations },
      });
    });
    afterAll(() => pager.stop());

    const may = (right: KeyRight) =>
      opsgenieClient(pager.server, keyWith(right));

    it('let each key do what it was given', async () => {
      const answers = [
        await may('write').post('/v2/alerts', { message: 'm' }),
        await may('read').get('/v2/alerts'),
        await may('read').get('/v2/schedules'),
        await may('delete').delete('/v2/alerts/x'),
      ];
      expect(answers.map(({ status }) => status)).toEqual([202, 200, 200, 202]);
    });

    it('let whoever may send ask what became of it', async () => {
      const sender = may('write');
      const { body } = await sender.post('/v2/alerts', { message: 'm' });
      const path = `/v2/alerts/requests/${body.requestId}`;
      expect((await sender.get(path)).status).toBe(200);
    });

    it.each([
      ['read', 'post', '/v2/alerts', 'create and update'],
      ['read', 'delete', '/v2/alerts/x', 'delete'],
      ['write', 'get', '/v2/alerts', 'read'],
      ['write', 'delete', '/v2/alerts/x', 'delete'],
      ['configure', 'get', '/v2/schedules', 'read'],
    ] as const)(
      'answer 403 when a key that may %s does %s %s',
      async (right, method, path, access) => {
        const answer = await may(right)[method](path);
        expect(answer.status).toBe(403);
        expect(answer.body).toEqual({
          message: `API Key is not granted with ${access} access`,
          code: 40301,
          took: expect.any(Number),
          requestId: answer.headers['x-request-id'],
        });
      },
    );
  },
);
