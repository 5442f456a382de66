import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { smallestRequests } from './__testUtils__/smallestRequests';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases(['SQLITE_3']);

const SECRET = 'https://hooks.example.com/only-ana-knows-this';
const READER_KEY = 'a-key-that-reads-everything-but-contacts';

describe('contact details', () => {
  let pager: TestPager;

  beforeAll(async () => {
    pager = await startBank({
      knex: await databases.init('SQLITE_3'),
      config: {
        integrations: {
          reader: { key: READER_KEY, rights: ['read', 'write', 'delete'] },
          admin: {
            key: 'a-key-that-configures-all',
            rights: ['read', 'configure'],
          },
        },
      },
    });
    const ana = clientOf(pager, 'ana');
    await ana.me.addContactMethod({ channel: 'webhook', to: SECRET });
    await ana.createAlert({
      message: 'm',
      responders: [{ type: 'user', ref: 'user:default/ana' }],
    });
  });
  afterAll(() => pager.stop());

  const readAs = (person: string, path: string) =>
    request(pager.server)
      .get(`/api/oncall${path}`)
      .set(
        'Authorization',
        mockCredentials.user.header(`user:default/${person}`),
      );

  it('are seen by their owner', async () => {
    expect((await readAs('ana', '/me')).text).toContain(SECRET);
    expect((await readAs('ana', '/me/preferences')).text).toContain(SECRET);
  });

  it('are told to nobody else by any route', async () => {
    const reads = smallestRequests().filter(({ method }) => method === 'get');
    expect(reads.length).toBeGreaterThan(20);
    const [alert] = (await clientOf(pager, 'ben').listAlerts({})).items;
    const paths = [
      ...reads.map(({ path }) => path),
      ...['', '/events', '/plan', '/recipients'].map(
        part => `/alerts/${alert.id}${part}`,
      ),
      '/teams/group%3Adefault%2Fpayments',
    ];
    for (const path of paths) {
      expect((await readAs('ben', path)).text).not.toContain(SECRET);
    }
  });

  it('are told to machines only with the right to configure the account', async () => {
    const reader = opsgenieClient(pager.server, READER_KEY);
    for (const path of [
      '/v2/users/user:default/ana',
      '/v2/users/user:default/ana?expand=contact',
      '/v2/users/user:default/ana/contacts',
      '/v2/users/user:default/ana/notification-rules',
      '/v2/users',
      '/v2/teams/Payments',
    ]) {
      expect((await reader.get(path)).text).not.toContain(SECRET);
    }
    const admin = opsgenieClient(pager.server, 'a-key-that-configures-all');
    const { body } = await admin
      .get('/v2/users/user:default/ana/contacts')
      .expect(200);
    expect(body.data).toContainEqual(
      expect.objectContaining({ method: 'webhook', to: SECRET }),
    );
  });
});
