import fc from 'fast-check';
import { heartbeatState } from '../heartbeats/StoredHeartbeat';
import { checkInvariants } from './__testUtils__/invariants/checkInvariants';
import {
  anyBeatDeeds,
  anyBeatHouse,
  BeatDeed,
  BeatHouse,
  JOBS,
} from './__testUtils__/heartbeat/anyBeats';
import { beatBank } from './__testUtils__/heartbeat/beatBank';
import { aliasOf, BEAT_DEEDS } from './__testUtils__/heartbeat/beatDeeds';
import { ExpectedHeartbeats } from './__testUtils__/heartbeat/ExpectedHeartbeats';
import { written } from './__testUtils__/night/deeds';
import { isLongSuite } from './__testUtils__/longSuite';
import { Scenario } from './__testUtils__/Scenario';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

/** Jobs report from the beginning, so that something is expected of them. */
const FIRST_PINGS: readonly BeatDeed[] = JOBS.map((job, index) => ({
  kind: 'ping',
  job,
  interval: 1,
  at: index + 1,
}));

describe.each(databases.eachSupportedId())('any heartbeats on %s', id => {
  it('tell of silence as the docs say', async () => {
    await fc.assert(
      fc.asyncProperty(anyBeatHouse, anyBeatDeeds, async (house, deeds) => {
        const { is, should } = await live(house, [...FIRST_PINGS, ...deeds]);
        expect(is).toEqual(should);
      }),
      // Every build has the same ones, the long suite others each time.
      isLongSuite ? { numRuns: 100 } : { numRuns: 5, seed: 20260302 },
    );
  });

  async function live(house: BeatHouse, deeds: readonly BeatDeed[]) {
    const knex = await databases.init(id);
    const s = await beatBank(knex, house);
    const beats = ExpectedHeartbeats.of(house);
    let isAway = false;
    for (const deed of deeds) {
      if (isAway) {
        s.nobodyWorksUntil(written(deed.at));
        beats.restUntil(deed.at);
      } else {
        await s.until(written(deed.at));
        beats.workUntil(deed.at);
      }
      isAway = deed.kind === 'outage';
      const { act, foresee } = BEAT_DEEDS[deed.kind];
      await act(s, deed);
      foresee(beats, deed);
    }
    const end = deeds[deeds.length - 1].at + 20 * 60;
    await s.until(written(end));
    beats.workUntil(end);
    const is = {
      told: s.timetable,
      states: await statesOf(s),
      violations: await checkInvariants(knex, { accepted: [], now: s.now }),
    };
    await databases.giveBack(knex);
    const { told, states } = beats;
    return { is, should: { told, states, violations: [] } };
  }

  async function statesOf(s: Scenario) {
    const states: [string, readonly string[]][] = [];
    for (const job of JOBS) {
      const heartbeat = await s.heartbeats.store.find({ name: job });
      const ids: { id: string }[] = await s
        .knex('alert')
        .where({ alias: aliasOf(job) })
        .orderBy('tiny_id')
        .select('id');
      const alerts = await Promise.all(
        ids.map(async one => (await s.alerts.getAlert(one.id))?.alert.state),
      );
      states.push([
        job,
        [
          heartbeat ? heartbeatState(heartbeat) : 'gone',
          ...alerts.map(state => state ?? 'gone'),
        ],
      ]);
    }
    return Object.fromEntries(states);
  }
});
