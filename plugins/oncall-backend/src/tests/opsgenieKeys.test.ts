import { KeyRight } from '@muster/backstage-plugin-oncall-common';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const RIGHTS: readonly KeyRight[] = ['read', 'write', 'delete', 'configure'];

const keyWith = (...rights: readonly string[]) =>
  `key-that-may-only-${rights.join('-') || 'exist'}`;

/** Every choice of rights. */
const CHOICES: readonly (readonly KeyRight[])[] = RIGHTS.reduce<
  readonly (readonly KeyRight[])[]
>(
  (before, right) => [...before, ...before.map(rights => [...rights, right])],
  [[]],
);

/** What a request needs, all of it. */
const NEEDS: readonly (readonly [
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  path: string,
  ...needed: KeyRight[],
])[] = [
  ['get', '/v2/alerts', 'read'],
  ['get', '/v2/alerts/x', 'read'],
  ['get', '/v2/alerts/saved-searches', 'read'],
  ['put', '/v2/alerts/x/message', 'write'],
  ['delete', '/v2/alerts/x/tags?tags=a', 'write'],
  ['delete', '/v2/alerts/x', 'delete'],
  ['delete', '/v2/alerts/saved-searches/x', 'delete'],
  ['get', '/v2/heartbeats', 'read'],
  ['post', '/v2/heartbeats', 'write'],
  ['delete', '/v2/heartbeats/x', 'delete'],
  ['get', '/v2/schedules', 'read'],
  ['post', '/v2/schedules', 'configure', 'write'],
  ['delete', '/v2/schedules/x', 'configure', 'delete'],
  ['post', '/v2/schedules/x/overrides', 'configure', 'write'],
  ['get', '/v2/escalations', 'read'],
  ['patch', '/v2/escalations/x', 'configure', 'write'],
  ['get', '/v2/teams', 'read'],
  ['get', '/v2/teams/x/routing-rules', 'read'],
  ['post', '/v2/teams/x/routing-rules', 'configure', 'write'],
  ['get', '/v2/policies/alert', 'read'],
  ['post', '/v2/policies', 'configure', 'write'],
  ['delete', '/v2/policies/x', 'configure', 'delete'],
  ['get', '/v1/maintenance', 'read'],
  ['post', '/v1/maintenance', 'configure', 'write'],
  ['get', '/v2/forwarding-rules', 'read'],
  ['put', '/v2/forwarding-rules/x', 'configure', 'write'],
  ['get', '/v2/users', 'read'],
  ['get', '/v2/users/x/contacts', 'configure', 'read'],
  ['post', '/v2/users/x/contacts', 'configure', 'write'],
  ['get', '/v2/users/x/notification-rules', 'configure', 'read'],
  ['delete', '/v2/users/x/notification-rules/x', 'configure', 'delete'],
  ['get', '/v2/integrations', 'configure', 'read'],
  ['post', '/v2/integrations', 'configure', 'write'],
  ['get', '/v2/account', 'configure', 'read'],
];

describe.each(databases.eachSupportedId())(
  'rights of keys on %s',
  databaseId => {
    let pager: TestPager;

    beforeAll(async () => {
      const integrations = Object.fromEntries(
        CHOICES.map(rights => {
          const key = keyWith(...rights);
          return [key, { key, rights: [...rights] }];
        }),
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

    it('is all of what the request needs, whatever else the key may', async () => {
      const wrong = [];
      for (const [method, path, ...needed] of NEEDS) {
        for (const rights of CHOICES) {
          const key = keyWith(...rights);
          const { body } = await opsgenieClient(pager.server, key)[method](
            path,
            {},
          );
          const isAllowed = !/is not granted/.test(body.message);
          if (isAllowed !== needed.every(right => rights.includes(right))) {
            wrong.push(`${method} ${path} with ${rights.join(', ')}`);
          }
        }
      }
      expect(wrong).toEqual([]);
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
