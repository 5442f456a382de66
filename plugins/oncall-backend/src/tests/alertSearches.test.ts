import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'a search for alerts on %s',
  databaseId => {
    let pager: TestPager;
    let client: OnCallClient;

    beforeAll(async () => {
      pager = await startBank({ knex: await databases.init(databaseId) });
      client = clientOf(pager);
      const opsgenie = opsgenieClient(pager.server);
      await opsgenie.open({
        message: 'ours',
        description: 'a, b',
        tags: ['[eu]', 'service:portal'],
        responders: [{ type: 'team', name: 'Payments' }],
      });
      await opsgenie.change('/v2/alerts/1/acknowledge?identifierType=tiny', {
        user: 'ben@bancly.example',
      });
      await opsgenie.open({ message: 'other', tags: ['a', 'b'] });
    });
    afterAll(() => pager.stop());

    it.each([
      // The catalog calls them so; alerts carry references and e-mail addresses.
      ['teams: pay*', 'ours'],
      ['teams: *ments', 'ours'],
      ['service: port*', 'ours'],
      ['owner: *ito', 'ours'],
      ['acknowledgedBy: user:default/b*', 'ours'],
      ['owner: *lopez', ''],
      // Nothing is there.
      ['teams: ""', 'other'],
      ['service: ""', 'other'],
      ['description: ""', 'other'],
      ['NOT description: *', 'other'],
      // What also stands between tags.
      ['[', 'ours'],
      [',', 'ours'],
      ['tag: *,*', ''],
      ['"[]"', ''],
    ])('finds by %s what people mean', async (query, expected) => {
      const { items } = await client.listAlerts({ query });
      expect(items.map(({ message }) => message).join(' ')).toBe(expected);
    });
  },
);
