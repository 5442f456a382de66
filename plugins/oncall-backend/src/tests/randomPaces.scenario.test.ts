import fc from 'fast-check';
import { DateTime } from 'luxon';
import { StoredPage } from '../paging/StoredPage';
import { quietUntil } from '../people/quietUntil';
import { isLongSuite } from './__testUtils__/longSuite';
import { written } from './__testUtils__/night/deeds';
import {
  anyPaceDeeds,
  anyPaceRule,
  MINUTE,
  PaceDeed,
  PaceRule,
  WAYS,
} from './__testUtils__/pace/anyPace';
import { act, Failures, watchAttempts } from './__testUtils__/pace/paceDeeds';
import { PaceWatch } from './__testUtils__/pace/PaceWatch';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

/** The longest that anything waits that nobody holds back: a repetition, and the gathering of messages. */
const LONGEST_WAIT = 21 * MINUTE;

/** Pages gather for half a minute after an outage. */
const SETTLED = MINUTE;

const ALIASES = ['disk', 'ledger'];

describe.each(databases.eachSupportedId())('whatever fails on %s', id => {
  it('is tried again after its pause, waits for a reason, and tells everybody in the end', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(anyPaceRule, anyPaceDeeds, async (rule, deeds) => {
        const { problems, arrivals } = await live(rule, deeds);
        expect(problems).toEqual([]);
        told += arrivals;
      }),
      // Every build has the same ones, the long suite others each time.
      isLongSuite
        ? { numRuns: 300 }
        : { numRuns: 10, seed: 20260302, endOnFailure: true },
    );
    // Nights in which nobody is told would prove nothing.
    expect(told).toBeGreaterThan(10);
  });

  async function live(rule: PaceRule, deeds: readonly PaceDeed[]) {
    const knex = await databases.init(id);
    const s = await Scenario.create(knex);
    await s.people('ana', 'ben');
    for (const [way, to] of Object.entries(WAYS)) {
      await s.contactMethod('ana', way, to);
    }
    const [ana, ben] = ['ana', 'ben'].map(
      name => ({ type: 'user', ref: userRef(name) } as const),
    );
    await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
    const { repeatMinutes: afterMinutes } = rule;
    const repeat = afterMinutes ? { afterMinutes } : undefined;
    await s.rule('ana', rule.steps, { repeat });
    const watch = new PaceWatch(afterMinutes);
    const failures: Failures = new Map();
    watchAttempts(s, watch, failures);

    const problems = [];
    for (const deed of deeds) {
      await s.until(noEarlier(s, deed.at));
      problems.push(...(await waitingForNothing(s)));
      await act(s, failures, deed).catch(isOver);
      if (deed.kind !== 'failure') {
        watch.begin();
      }
    }
    failures.clear();
    await s.mute('ana');
    await s.quietHours('ana');
    watch.begin();
    await s.until(s.now.plus({ minutes: 30 }).toISO() ?? '');
    problems.push(...(await waitingForNothing(s)), ...(await untold(s)));
    await databases.giveBack(knex);
    return {
      problems: [...watch.problems, ...problems],
      arrivals: s.arrivals.length,
    };
  }

  /** An outage may have lasted beyond the moment. */
  function noEarlier(s: Scenario, moment: number): string {
    const { hour, minute, second } = s.now;
    return written(Math.max(moment, (hour * 60 + minute) * MINUTE + second));
  }

  /** Nobody does anything to an alert that is not there. */
  function isOver(error: Error): void {
    expect(error.name).toMatch(/^(ConflictError|NotFoundError)$/);
  }

  /** Pages that wait for longer than anything does, or were due long ago. */
  async function waitingForNothing(s: Scenario): Promise<readonly string[]> {
    const ana = userRef('ana');
    const { preferenceStore } = s.paging.peopleRoom;
    const stored = (await preferenceStore.listFor([ana])).get(ana);
    const preferences = { rules: [], ...stored, methods: [], zone: 'Etc/UTC' };
    const isHeld = ({ person }: StoredPage, at: DateTime) =>
      person === ana &&
      +(quietUntil(preferences, undefined, at.minus(1))?.until ?? 0) === +at;
    return (await allPages(s)).flatMap(page => {
      const at = DateTime.fromISO(page.nextAttemptAt ?? '', { zone: 'utc' });
      const wait = at.diff(s.now).as('seconds');
      const isFine = wait >= -SETTLED && wait <= LONGEST_WAIT;
      return page.status !== 'pending' || isFine || isHeld(page, at)
        ? []
        : [`${page.channel} of ${page.person} waits until ${at}: ${page.how}`];
    });
  }

  /** Whoever should have been told of an open alert by now and was not, although it does not say why. */
  async function untold(s: Scenario): Promise<readonly string[]> {
    const pages = await allPages(s);
    const names: string[] = [];
    for (const alias of ALIASES) {
      const stored = await s.findAlert(alias).catch(() => undefined);
      if (stored?.alert.state === 'open') {
        const { alert, run } = stored;
        const wasTold = (name: string) =>
          pages.some(
            page =>
              page.alertId === alert.id &&
              page.runToken === run.runToken &&
              page.person === userRef(name) &&
              page.status === 'sent',
          );
        const failures = await s.activity(alias, 'page-failed');
        const isSaid = failures.some(text => text.includes('cannot be paged'));
        const people = isSaid ? ['ben'] : ['ana', 'ben'];
        names.push(...people.filter(name => !wasTold(name)));
      }
    }
    return names.map(name => `${name} was never told`);
  }

  async function allPages(s: Scenario): Promise<readonly StoredPage[]> {
    const rows: { id: string }[] = await s.knex('alert').select('id');
    return s.paging.pages.listForAlerts(rows.map(row => row.id));
  }
});
