import { Condition } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const SMALL = 'a.b';

/** Was as large as one likes when it was stored. */
const LARGE = '(a?){1000}';

/** Larger still. */
const LARGER = '(a?){1000}b';

const matching = (expectedValue: string, ...others: Condition[]) => ({
  type: 'match-any-condition' as const,
  conditions: [
    ...others,
    { field: 'message', operation: 'matches', expectedValue } as const,
  ],
});

const P1 = {
  field: 'priority',
  operation: 'equals',
  expectedValue: 'P1',
} as const;

const refusal = (path: string) =>
  failure(400, `${path}[0].expectedValue is '${LARGER}', which has `);

describe.each(databases.eachSupportedId())(
  'a pattern that was stored before it was too large on %s',
  databaseId => {
    let knex: Knex;
    let pager: TestPager;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      pager = await startBank({ knex });
    });
    afterAll(() => pager.stop());

    const enlarge = (table: string, column: string, id: string) =>
      knex(table)
        .where({ id })
        .update({
          [column]: knex.raw('replace(??, ?, ?)', [column, SMALL, LARGE]),
        });

    it('stays in a routing rule of which something else is changed', async () => {
      const client = clientOf(pager);
      const input = {
        team: 'group:default/payments',
        name: 'Payments',
        criteria: matching(SMALL),
        notify: { type: 'none' } as const,
      };
      const { id } = await client.createRoutingRule(input);
      const other = await client.createRoutingRule({ ...input, name: 'Other' });
      await enlarge('routing_rule', 'criteria', id);

      await client.updateRoutingRule(other.id, { ...input, name: 'Others' });
      const criteria = matching(LARGE, P1);
      const change = { ...input, name: 'New name', criteria };
      expect(await client.updateRoutingRule(id, change)).toMatchObject(change);
      // What is new is as small as everything else.
      await expect(
        client.updateRoutingRule(id, { ...input, criteria: matching(LARGER) }),
      ).rejects.toEqual(refusal('criteria.conditions'));
    });

    it('does not keep a policy on', async () => {
      const client = clientOf(pager);
      const input = {
        type: 'notification' as const,
        name: 'Calm',
        enabled: true,
        filter: matching(SMALL),
        suppress: true,
      };
      const { id } = await client.createHandlingPolicy(input);
      await enlarge('handling_policy', 'definition', id);

      const opsgenie = opsgenieClient(pager.server);
      await opsgenie.post(`/v2/policies/${id}/disable`).expect(200);
      const filter = matching(LARGE);
      expect(await client.listHandlingPolicies()).toMatchObject([
        { ...input, filter, enabled: false, id, order: 0 },
      ]);
      await expect(
        client.updateHandlingPolicy(id, { ...input, filter: matching(LARGER) }),
      ).rejects.toEqual(refusal('filter.conditions'));
    });

    it('stays in an action when another is added to the integration', async () => {
      const client = clientOf(pager);
      const action = {
        type: 'create' as const,
        name: 'Create alert',
        filter: matching(SMALL),
      };
      const { id } = await client.createIntegration({
        name: 'ci',
        type: 'prometheus',
      });
      await client.saveIntegrationActions(id, [action]);
      await enlarge('integration', 'actions', id);

      const stored = { ...action, filter: matching(LARGE) };
      const added = { ...action, name: 'Urgent', filter: matching(SMALL) };
      expect(
        await client.saveIntegrationActions(id, [added, stored]),
      ).toMatchObject([added, stored]);
    });
  },
);
