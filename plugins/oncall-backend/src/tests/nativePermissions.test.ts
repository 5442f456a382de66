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
