import { NotificationPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { HandlingPolicyStore } from '../policies/HandlingPolicyStore';
import { insertPolicy } from '../policies/createHandlingPolicy';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ana = { type: 'user', ref: userRef('ana') } as const;
const ben = { type: 'user', ref: userRef('ben') } as const;

/** No calendar goes so far. */
const ABSURD = 1e12;

describe.each(databases.eachSupportedId())(
  'numbers that no calendar knows, on %s',
  id => {
    async function bank(): Promise<Scenario> {
      const s = await Scenario.create(await databases.init(id));
      await s.people('ana', 'ben');
      return s;
    }

    it('in a policy keep no alert from coming in', async () => {
      const s = await bank();
      await s.policy([step(0, 'default', ana), step(ABSURD, 'default', ben)], {
        repeat: { count: 2, waitMinutes: ABSURD },
      });
      await s.alert('ledger');
      await s.until('00:10');
      expect(s.timetable).toEqual(['00:00 ana ledger']);
    });

    it("in one person's rule keep nobody else from being told", async () => {
      const s = await bank();
      await s.rule('ana', [['ana@bancly.example', ABSURD]], {
        repeat: { afterMinutes: ABSURD },
      });
      await s.policy([step(0, 'default', ana), step(0, 'default', ben)]);
      await s.alert('ledger');
      await s.until('00:10');
      expect(s.timetable).toEqual(['00:00 ben ledger']);
    });

    it('are refused in a notification policy, and those that are there harm nobody', async () => {
      const s = await bank();
      await s.policy([step(0, 'default', ana)]);
      const calm: NotificationPolicyInput = {
        type: 'notification',
        name: 'Calm',
        enabled: true,
        filter: { type: 'match-all' },
        autoCloseAction: { duration: { timeAmount: 1, timeUnit: 'days' } },
      };
      const duration = { timeAmount: ABSURD, timeUnit: 'days' } as const;
      const absurd = { ...calm, autoCloseAction: { duration } };
      await expect(insertPolicy(s.policies, 'Test', absurd)).rejects.toThrow(
        'at most 100000',
      );
      const { id: policyId } = await insertPolicy(s.policies, 'Test', calm);
      await HandlingPolicyStore.create(s.knex).save(
        { ...absurd, id: policyId, order: 0 },
        s.now,
      );
      s.paging.rosters.forget();
      await s.alert('ledger');
      await s.until('00:10');
      expect(s.timetable).toEqual(['00:00 ana ledger']);
    });

    it('a policy without a wait closes no alert before people could answer', async () => {
      const s = await bank();
      await s.policy([step(0, 'default', ana)], {
        repeat: { count: 1, waitMinutes: 0, closeAfterAll: true },
      });
      await s.alert('ledger');
      await s.until('00:10');
      expect(s.timetable).toContain('00:00 ana ledger');
      expect((await s.findAlert('ledger')).alert.state).toBe('closed');
    });
  },
);
