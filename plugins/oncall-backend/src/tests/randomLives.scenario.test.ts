import { fromDbTime } from '@muster/due-work';
import fc from 'fast-check';
import { checkInvariants } from './__testUtils__/invariants/checkInvariants';
import {
  anyLifeDeeds,
  anyLifeHouse,
  LifeDeed,
} from './__testUtils__/life/anyLife';
import { ExpectedLife } from './__testUtils__/life/ExpectedLife';
import { lifeBank } from './__testUtils__/life/lifeBank';
import { liveOn } from './__testUtils__/life/lifeDeeds';
import { cameTrue, foretold, LifePlan } from './__testUtils__/life/lifePlan';
import { LifeHouse } from './__testUtils__/life/LifeHouse';
import { written } from './__testUtils__/night/deeds';
import { isLongSuite } from './__testUtils__/longSuite';
import { Scenario } from './__testUtils__/Scenario';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

/** When the first alert comes in. */
const OPENS: LifeDeed = {
  kind: 'report',
  person: 'ana',
  priority: 'P3',
  at: 1,
  until: 1,
};

describe.each(databases.eachSupportedId())('any life of an alert on %s', id => {
  it('goes as the docs say while time passes', async () => {
    await fc.assert(
      fc.asyncProperty(anyLifeHouse, anyLifeDeeds, async (house, deeds) => {
        const { is, should } = await live(house, [OPENS, ...deeds]);
        expect(is).toEqual(should);
      }),
      // Every build has the same lives, the long suite others each time.
      isLongSuite
        ? { numRuns: 200 }
        : {
            numRuns: 10,
            seed: 20260302,
          },
    );
  });

  async function live(house: LifeHouse, deeds: readonly LifeDeed[]) {
    const end = deeds[deeds.length - 1].at + 2 * 3600;
    const life = ExpectedLife.of(house);
    const knex = await databases.init(id);
    const s = await lifeBank(knex, house);
    const plans: LifePlan[] = [];
    for (const [index, deed] of deeds.entries()) {
      await s.until(written(deed.at));
      life.workUntil(deed.at);
      await liveOn(s, life, deed);
      // What is due at once is not foretold.
      await s.until(written(deed.at));
      plans.push(await foretold(s, deeds[index + 1]?.at ?? end));
    }
    await s.until(written(end));
    life.workUntil(end);
    fc.pre(!life.isUnclear);
    const is = {
      sent: s.deliveries,
      ...(await outcome(s)),
      told: await Promise.all(plans.map(plan => cameTrue(s, plan))),
      violations: await checkInvariants(knex, { accepted: ['x'], now: s.now }),
    };
    await databases.giveBack(knex);
    const { sent, alert, closed } = life;
    return {
      is,
      should: {
        sent,
        alert,
        closed,
        told: plans.map(plan => plan.told),
        violations: [],
      },
    };
  }

  async function outcome(s: Scenario) {
    const { alert } = await s.findAlert('x');
    const { state, count, priority } = alert;
    const closed: { at: number | string }[] = await s
      .knex('alert')
      .where({ status: 'closed' })
      .orderBy('tiny_id')
      .select({ at: 'closed_at' });
    return {
      alert: { state, count, priority: Number(priority.slice(1)) },
      closed: closed.map(({ at }) => fromDbTime(at).toFormat('HH:mm:ss')),
    };
  }
});
