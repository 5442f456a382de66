/**
 * The engine: everything that happens because time passes.
 *
 * Every process runs all duties; there is no leader. Each duty claims rows that are due (see `@muster/due-work`),
 * decides with a pure function, and records the decision in one transaction that checks that the decision still holds.
 *
 * What is guaranteed:
 * - A page is planned once: the unique key of a page (alert, run, round, step, person, contact method) makes planning the
 *   same step again a no-op, and the run token keeps a late worker from planning for a run that is over.
 * - Nothing is lost in a crash: what was claimed and not recorded is due again when the lease (30 s) ends.
 * - One alert, page or channel that fails does not stop the others; pages of P1 and P2 never wait behind other pages.
 * - `wake` makes the first page leave without waiting for a tick.
 *
 * What is not guaranteed:
 * - That a page is sent once. A process that dies after sending and before recording leaves a page that is sent again:
 *   better twice than never.
 * - The order of pages of different people.
 */
import { DateTime, Duration } from 'luxon';
import { StoredAlert } from '../alerts/StoredAlert';
import { Duty } from './Duty';
import { StoredPage } from '../paging/StoredPage';
import { EngineLoop } from './EngineLoop';
import { EngineOptions } from './EngineOptions';
import { onlyNewest } from './onlyNewest';
import { PageSender } from './PageSender';
import { FirstSteps, onlyAlerts } from './planFirstSteps';
import { reserveFirstPages } from './reserveFirstPages';
import { runDutiesUntilIdle } from './runDutiesUntilIdle';
import { sendingDuty } from './sendingDuty';

/** First steps that are about to be written. */
export type PlannedSteps = FirstSteps & {
  /** To be called once, when it is known whether they were written: then what is due of these alerts leaves. */
  readonly settle: (written: readonly StoredAlert[] | undefined) => void;
};

const SILENCE_TICK = Duration.fromObject({ seconds: 30 });
const HANDOFF_TICK = Duration.fromObject({ seconds: 20 });
const CLEAN_UP_TICK = Duration.fromObject({ hours: 1 });

/** Runs the duties in this process. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #duties: Duty[] = [];
  readonly #loops: EngineLoop[] = [];
  readonly #escalateLoop: EngineLoop;
  readonly #senderLoops: readonly EngineLoop[];
  readonly #rerouteLoop: EngineLoop;
  #isRunning = false;

  private constructor(options: EngineOptions) {
    this.#options = options;
    const { tick, senders } = options;
    this.#escalateLoop = this.#add(this.#thenSend(options.escalate), tick);
    this.#senderLoops = senders.map(sender =>
      this.#add(sendingDuty(sender), tick),
    );
    this.#rerouteLoop = this.#add(options.rerouteSilentAlerts, SILENCE_TICK);
    this.#add(options.watchForSilence, SILENCE_TICK);
    this.#add(options.announceHandoffs, HANDOFF_TICK);
    this.#add(options.cleanUp, CLEAN_UP_TICK);
    senders.forEach((sender, index) =>
      sender.onFreeHand(() => this.#senderLoops[index].wake()),
    );
  }

  static create(options: EngineOptions): Engine {
    return new Engine(options);
  }

  /** One more duty, before the start. */
  addDuty(duty: Duty, pause: Duration = this.#options.tick): void {
    this.#add(duty, pause);
  }

  #add(duty: Duty, pause: Duration): EngineLoop {
    const { logger } = this.#options;
    const guarded = onlyNewest(duty, this.#options);
    const loop = EngineLoop.create({ duty: guarded, pause, logger });
    this.#duties.push(guarded);
    this.#loops.push(loop);
    return loop;
  }

  start(): void {
    this.#isRunning = true;
    this.#loops.forEach(loop => loop.start());
  }

  /** Alerts are due. */
  wake(): void {
    this.#escalateLoop.wake();
  }

  /**
   * What is due at once of alerts that are about to be opened, to be written with them. Nothing while a newer version
   * escalates on this database: it will find them.
   *
   * Pages that a hand is free for are this process's from the beginning, so nobody has to look for them: they leave as soon
   * as they are written. When it dies before, they are due when the lease ends.
   */
  async planFirstSteps(
    opened: readonly StoredAlert[],
    now: DateTime,
  ): Promise<PlannedSteps> {
    const { escalate } = this.#options;
    if (!(await this.#isNewest(escalate))) {
      return { ...onlyAlerts(opened), settle: () => {} };
    }
    const first = await this.#options.planFirstSteps(opened, now);
    const { pages, settle } = reserveFirstPages(
      first.pages.length > 0 ? await this.#newestSenders() : [],
      first.pages,
      now,
    );
    return {
      ...first,
      pages,
      settle: written => {
        this.#wakeFor(settle(written?.map(({ alert }) => alert)));
      },
    };
  }

  async #newestSenders(): Promise<readonly PageSender[]> {
    const newest: PageSender[] = [];
    for (const sender of this.#isRunning ? this.#options.senders : []) {
      if (await this.#isNewest(sendingDuty(sender))) {
        newest.push(sender);
      }
    }
    return newest;
  }

  async #isNewest({ name, version }: Duty): Promise<boolean> {
    return (await this.#options.duties.newestVersion(name)) <= version;
  }

  /** There are new pages. */
  #wakeFor(pages: readonly StoredPage[]): void {
    const lanes = new Set(pages.map(({ lane }) => lane));
    this.#options.senders.forEach((sender, index) => {
      if (lanes.has(sender.lane)) {
        this.#senderLoops[index].wake();
      }
    });
  }

  /** People, teams or services have changed: alerts that led to nobody may lead to somebody. */
  rerouteSilentAlerts(): void {
    this.#rerouteLoop.wake();
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#isRunning = false;
    this.#options.stopping.abort();
    await Promise.all(this.#loops.map(loop => loop.stop()));
    await this.#settled();
  }

  /** Does by hand what the loops do, until nothing is due; for tests and for `kill -9` drills. */
  async runUntilIdle(): Promise<void> {
    await runDutiesUntilIdle(this.#duties, () => this.#settled());
  }

  /** What was just planned is sent without waiting for a tick. */
  #thenSend(escalate: Duty): Duty {
    return {
      ...escalate,
      run: async () => {
        const hasMore = await escalate.run();
        if (hasMore) {
          this.#senderLoops.forEach(loop => loop.wake());
        }
        return hasMore;
      },
    };
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#options.senders.map(sender => sender.settled()));
  }
}
