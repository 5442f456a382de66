import fc from 'fast-check';
import { Knex } from 'knex';
import { isLongSuite } from './__testUtils__/longSuite';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { anyAlert } from './__testUtils__/search/anyAlert';
import {
  anyOrder,
  inOpsgenieOrder,
  inOrder,
} from './__testUtils__/search/anyOrder';
import { anySearch } from './__testUtils__/search/anySearch';
import {
  livedAlerts,
  SEARCHED_HOUSE,
} from './__testUtils__/search/livedAlerts';
import { Folding, SearchedAlert } from './__testUtils__/search/SearchedAlert';
import { nativeParts, opsgenieParts } from './__testUtils__/search/searchDoors';
import { clientOf, startBank } from './__testUtils__/startBank';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

/** Every build has the same alerts and searches, the long suite others each time. */
const seed = isLongSuite ? Date.now() % 2 ** 31 : 20260105;
const HOUSES = isLongSuite ? 5 : 1;
const SEARCHES = isLongSuite ? 500 : 150;

describe.each(databases.eachSupportedId())('any search on %s', id => {
  it.each(Array.from({ length: HOUSES }, (_, house) => seed + house))(
    'finds what the docs say through every door (seed %i)',
    async seedOfHouse => {
      const knex = await databases.init(id);
      const fold = await foldingOf(knex);
      const pager = await startBank({ knex, config: SEARCHED_HOUSE });
      const client = clientOf(pager);
      const opsgenie = opsgenieClient(pager.server);
      const alerts = await livedAlerts(
        pager,
        fc.sample(anyAlert, { numRuns: 60, seed: seedOfHouse }),
      );
      let found = 0;

      const check = async (
        { text: query, fits }: Search,
        { sort, opsgenieSort, order, limit }: Order,
      ) => {
        // A key may ask only so often.
        pager.clock.now = pager.clock.now.plus({ minutes: 1 });
        const fitting = alerts.filter(alert => fits(alert, fold));
        found += fitting.length;
        const parts = await nativeParts(client, { query, sort, order, limit });
        expect(parts).toEqual(idsOf(inOrder(fitting, { sort, order })));
        expect(await client.countAlerts({ query })).toEqual(byState(fitting));

        const name = 'Saved';
        const { id: saved } = await client.createSavedAlertSearch({
          name,
          query,
        });
        const asked = { sort: opsgenieSort, order, limit: String(limit) };
        const { ids, lastIds } = await opsgenieParts(opsgenie, {
          ...asked,
          ...(order === 'asc'
            ? { query }
            : { searchIdentifier: name, searchIdentifierType: 'name' }),
        });
        await client.deleteSavedAlertSearch(saved);
        const expected = inOpsgenieOrder(fitting, { opsgenieSort, order });
        expect([...ids].sort()).toEqual([...idsOf(fitting)].sort());
        expect(ids).toEqual(expected ? idsOf(expected) : ids);
        expect(lastIds).toEqual(ids.slice(-(ids.length % limit || limit)));
        const asText = new URLSearchParams({ query });
        const { body } = await opsgenie.get(`/v2/alerts/count?${asText}`);
        expect(body.data).toEqual({ count: fitting.length });
      };
      await fc.assert(fc.asyncProperty(anySearch, anyOrder, check), {
        numRuns: SEARCHES,
        seed: seedOfHouse,
      });

      // Searches that never find anything would prove nothing.
      expect(found).toBeGreaterThan(SEARCHES * 5);
      await pager.stop();
    },
  );
});

type Search = typeof anySearch extends fc.Arbitrary<infer T> ? T : never;
type Order = typeof anyOrder extends fc.Arbitrary<infer T> ? T : never;

/** Which capital letters a database knows is its own affair; those from A to Z all of them. */
async function foldingOf(knex: Knex): Promise<Folding> {
  const { low } = await knex.first(knex.raw(`lower('Ü') as low`));
  return low === 'ü'
    ? text => text.toLowerCase()
    : text => text.replace(/[A-Z]/g, letter => letter.toLowerCase());
}

function idsOf(alerts: readonly SearchedAlert[]): readonly string[] {
  return alerts.map(({ id }) => id);
}

function byState(alerts: readonly SearchedAlert[]) {
  const counts = { open: 0, acknowledged: 0, snoozed: 0, closed: 0 };
  for (const { state } of alerts) {
    counts[state] += 1;
  }
  return counts;
}
