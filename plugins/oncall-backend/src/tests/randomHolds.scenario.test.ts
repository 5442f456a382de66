import fc from 'fast-check';
import { MaintenanceWindow } from '../maintenance/MaintenanceWindow';
import {
  anyHoldDeeds,
  anyHoldPolicy,
  anyWindows,
  HoldDeed,
  OPENS,
} from './__testUtils__/hold/anyHold';
import {
  ExpectedHold,
  HoldPolicy,
  HoldWindow,
} from './__testUtils__/hold/ExpectedHold';
import { act } from './__testUtils__/hold/holdDeeds';
import { holdHouse, maintenance } from './__testUtils__/hold/holdHouse';
import { isLongSuite } from './__testUtils__/longSuite';
import { written } from './__testUtils__/night/deeds';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'whatever keeps people from being told on %s',
  id => {
    it('does so for as long as the docs say', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyHoldPolicy,
          anyWindows,
          anyHoldDeeds,
          async (rule, planned, done) => {
            const { told, expected } = await live(rule, planned, done);
            expect(told).toEqual(expected);
          },
        ),
        // Every build has the same ones, the long suite others each time.
        isLongSuite ? { numRuns: 300 } : { numRuns: 15, seed: 20260302 },
      );
    });

    async function live(
      rule: HoldPolicy,
      planned: readonly HoldWindow[],
      done: readonly HoldDeed[],
    ) {
      const knex = await databases.init(id);
      const s = await holdHouse(knex, rule);
      const maintenances: MaintenanceWindow[] = [];
      for (const window of planned) {
        maintenances.push(await maintenance(s, window));
      }
      await s.until(written(OPENS));
      await s.alert('x', { service: ['ledger'] });
      const steps = [
        [0, 'ana'],
        [10, 'ben'],
      ] as const;
      const hold = ExpectedHold.of(
        { policy: rule, windows: planned, steps },
        OPENS,
      );
      for (const deed of done) {
        await s.until(written(deed.at));
        hold.workUntil(deed.at);
        if (!hold.isClosed) {
          await act(s, hold, maintenances, deed);
        }
      }
      await s.until('5:00');
      hold.workUntil(5 * 3600);
      await databases.giveBack(knex);
      return {
        told: s.timetable.map(line => line.replace(/ x$/, '')),
        expected: hold.told,
      };
    }
  },
);
