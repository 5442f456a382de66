import { toDbTime } from '@muster/due-work';
import { Duration } from 'luxon';
import { StoredAlert } from '../alerts/StoredAlert';
import { toMessageAlert } from '../paging/pageMessage';
import { eventually } from './__testUtils__/eventually';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'a page that is due with its alert on %s',
  id => {
    async function bank(window: Duration): Promise<Scenario> {
      const settings = { bundlingWindow: window };
      const s = await Scenario.create(await databases.init(id), { settings });
      await s.people('ana');
      await s.policy([step(0, 'default', ana)]);
      return s;
    }

    const NOTHING_BUNDLED = Duration.fromObject({ seconds: 0 });
    const BUNDLED = Duration.fromObject({ minutes: 1 });

    it.each([
      ['begun when nothing is bundled', NOTHING_BUNDLED, 1],
      ['only claimed when it may have to wait', BUNDLED, 0],
    ])(
      'is written as its own by a process that sends, %s',
      async (_, window, attempts) => {
        const s = await bank(window);
        const due = await dueAlert(s);
        s.paging.engine.start();

        const first = await s.paging.engine.planFirstSteps([due], s.now);
        expect(first.pages).toMatchObject([
          { attempts, nextAttemptAt: '2026-03-02T00:00:30.000Z' },
        ]);
        first.settle(undefined);
        await s.paging.engine.stop();
      },
    );

    it('is written for anybody by a process that does not send', async () => {
      const s = await bank(BUNDLED);
      const due = await dueAlert(s);

      const ofNobody = [
        { attempts: 0, nextAttemptAt: '2026-03-02T00:00:00.000Z' },
      ];
      const before = await s.paging.engine.planFirstSteps([due], s.now);
      expect(before.pages).toMatchObject(ofNobody);
      s.paging.engine.start();
      await s.paging.engine.stop();
      const after = await s.paging.engine.planFirstSteps([due], s.now);
      expect(after.pages).toMatchObject(ofNobody);
    });

    it('keeps no hand when it was not written after all', async () => {
      const s = await bank(BUNDLED);
      const due = await dueAlert(s);
      s.paging.engine.start();

      for (let attempt = 1; attempt <= 50; attempt += 1) {
        const first = await s.paging.engine.planFirstSteps([due], s.now);
        expect(first.pages[0].nextAttemptAt).toBe('2026-03-02T00:00:30.000Z');
        first.settle(undefined);
      }
      await s.paging.engine.stop();
    });

    it.each([
      ['nothing is bundled', NOTHING_BUNDLED],
      ['messages are bundled', BUNDLED],
    ])('says the same as what is stored, when %s', async (_, window) => {
      const s = await bank(window);
      s.paging.engine.start();
      await s.alert('ledger');
      await s.eventually(() => s.arrivals.length > 0);
      await s.paging.engine.stop();
      const { alert } = await s.findAlert('ledger');
      expect(s.arrivals[0].alerts).toEqual([toMessageAlert(alert)]);
      expect(alert.tinyId).toMatch(/^[1-9]/);
    });

    it.each([
      ['nothing is bundled', NOTHING_BUNDLED],
      ['messages are bundled', BUNDLED],
    ])(
      'arrives once, also when all hands are busy and %s',
      async (_, window) => {
        const s = await bank(window);
        const releases: (() => void)[] = [];
        s.hangingFor(() => true, releases);
        s.paging.engine.start();
        const aliases = Array.from({ length: 30 }, (__, index) => `a${index}`);
        await Promise.all(aliases.map(alias => s.alert(alias)));
        const hasArrived = () => {
          releases.splice(0).forEach(release => release());
          return s.timetable.length === aliases.length;
        };
        await eventually(async () => hasArrived() || (await allWait(s)));
        // What waits for the next message need not wait any more.
        s.nobodyWorksUntil('00:02');
        await s.eventually(hasArrived);
        await s.paging.engine.stop();
        const told = s.timetable.map(line => line.split(' ').at(-1));
        expect([...told].sort()).toEqual([...aliases].sort());
      },
    );
  },
);

/** Nothing is due or being sent; the rest waits for the end of the window. */
async function allWait(s: Scenario): Promise<boolean> {
  const windowEnd = toDbTime(s.now.plus({ minutes: 1 }));
  const sooner = await s
    .knex('page')
    .where({ status: 'pending' })
    .where('next_attempt_at', '<', windowEnd)
    .first('id');
  return sooner === undefined;
}

/** A stored alert as it was before its first step. */
async function dueAlert(s: Scenario): Promise<StoredAlert> {
  await s.alert('ledger');
  const stored = await s.findAlert('ledger');
  const run = { ...stored.run, nextActionAt: s.now, escalatedUntil: undefined };
  await s.knex('page').delete();
  return { ...stored, run };
}
