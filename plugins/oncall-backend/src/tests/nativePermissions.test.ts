import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import {
  SmallestRequest,
  smallestRequests,
} from './__testUtils__/smallestRequests';
import { startPager, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases(['SQLITE_3']);

/** Their own affairs, which no policy takes from people; whether a forwarding is one's own is known when it is found. */
const OWN_AFFAIRS = /^(\w+ \/me(\/|$)|delete \/forwardings\/)/;

/** A new route is tested by itself. */
const ROUTES = smallestRequests();

describe('every route of the native API', () => {
  let pager: TestPager;

  beforeAll(async () => {
    const permissions = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(() => ({ result: AuthorizeResult.DENY })),
    });
    pager = await startPager({
      knex: await databases.init('SQLITE_3'),
      features: [permissions.factory],
    });
  });
  afterAll(() => pager.stop());

  const ask = (
    { method, path, body }: SmallestRequest,
    authorization: string,
  ) =>
    request(pager.server)
      [method](`/api/oncall${path}`)
      .set('Authorization', authorization)
      .send(body === undefined ? undefined : JSON.stringify(body))
      .set('Content-Type', 'application/json');

  it.each(ROUTES)('$method $path answers 401 to nobody', async route => {
    const answer = await ask(route, mockCredentials.none.header());
    expect(answer.status).toBe(401);
  });

  it.each(
    ROUTES.filter(({ method, path }) => !OWN_AFFAIRS.test(`${method} ${path}`)),
  )(
    '$method $path answers 403 to somebody without the permission',
    async route => {
      const answer = await ask(route, mockCredentials.user.header());
      expect([answer.status, answer.body.error?.message]).toEqual([
        403,
        expect.stringMatching(/lacks the permission oncall\./),
      ]);
    },
  );
});

describe('permissions that cannot be asked', () => {
  let pager: TestPager;
  /** How many connections are still cut off. */
  let cuts = 0;

  beforeAll(async () => {
    const permissions = mockServices.permissions.mock({
      authorize: async requests => {
        cuts -= 1;
        if (cuts >= 0) {
          // As node-fetch says it of a connection that the other side closed.
          throw Object.assign(new Error('http://permission:7007 hung up'), {
            name: 'FetchError',
            code: 'ECONNRESET',
          });
        }
        return requests.map(() => ({ result: AuthorizeResult.ALLOW }));
      },
    });
    pager = await startPager({
      knex: await databases.init('SQLITE_3'),
      features: [permissions.factory],
    });
  });
  afterAll(() => pager.stop());

  it('are asked once more', async () => {
    cuts = 1;
    const answer = await request(pager.server).get('/api/oncall/alerts');
    expect(answer.status).toBe(200);
  });

  it('are said to be away, without where they are', async () => {
    cuts = 2;
    const answer = await request(pager.server).get('/api/oncall/alerts');
    expect([answer.status, answer.body.error.message]).toEqual([
      503,
      'The permissions of the portal cannot be read now (ECONNRESET). Try again in a moment.',
    ]);
  });
});
