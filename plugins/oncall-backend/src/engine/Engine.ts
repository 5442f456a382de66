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
import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { StoredAlert } from '../alerts/StoredAlert';
import { Duty } from './Duty';
import { StoredPage } from '../paging/StoredPage';
import { DutyStore } from './DutyStore';
import { EngineLoop } from './EngineLoop';
import { onlyNewest } from './onlyNewest';
import { PageSender, ReservedPages } from './PageSender';
import { FirstSteps, onlyAlerts } from './planFirstSteps';

/** First steps that are about to be written. */
export type PlannedSteps = FirstSteps & {
  /** To be called once, when it is known whether they were written: then what is due of these alerts leaves. */
  readonly settle: (written: readonly StoredAlert[] | undefined) => void;
};

/** The duties and how often each looks by itself. */
export type EngineOptions = {
  readonly escalate: Duty;
  readonly planFirstSteps: (
    opened: readonly StoredAlert[],
    now: DateTime,
  ) => Promise<FirstSteps>;
  readonly rerouteSilentAlerts: Duty;
  readonly watchForSilence: Duty;
  readonly announceHandoffs: Duty;
  readonly cleanUp: Duty;
  readonly senders: readonly PageSender[];
  /** Ends what takes long and can be done another time. */
  readonly stopping: AbortController;
  readonly duties: DutyStore;
  readonly logger: LoggerService;
  /** How often it looks for due alerts and pages when nobody wakes it. */
  readonly tick: Duration;
};

/** Versions of the rules by which pages are sent. */
const SENDING_VERSION = 2;

const SILENCE_TICK = Duration.fromObject({ seconds: 30 });
const HANDOFF_TICK = Duration.fromObject({ seconds: 20 });
const CLEAN_UP_TICK = Duration.fromObject({ hours: 1 });

/** Runs the duties in this process. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #escalateLoop: EngineLoop;
  readonly #senderLoops: readonly EngineLoop[];
  readonly #rerouteLoop: EngineLoop;
  readonly #silenceLoop: EngineLoop;
  readonly #handoffLoop: EngineLoop;
  readonly #cleanUpLoop: EngineLoop;
  readonly #addedLoops: EngineLoop[] = [];
  readonly #duties: Duty[];
  #isRunning = false;

  private constructor(options: EngineOptions) {
    this.#options = options;
    const ifNewest = (duty: Duty) => onlyNewest(duty, options);
    const { tick } = options;
    const sending = options.senders.map(sender =>
      ifNewest(sendingDuty(sender)),
    );
    const escalate = ifNewest(this.#thenSend(options.escalate));
    const reroute = ifNewest(options.rerouteSilentAlerts);
    const watchForSilence = ifNewest(options.watchForSilence);
    const announceHandoffs = ifNewest(options.announceHandoffs);
    const cleanUp = ifNewest(options.cleanUp);
    this.#duties = [
      escalate,
      ...sending,
      reroute,
      watchForSilence,
      announceHandoffs,
      cleanUp,
    ];
    this.#escalateLoop = this.#loopFor(escalate, tick);
    this.#senderLoops = sending.map(duty => this.#loopFor(duty, tick));
    this.#rerouteLoop = this.#loopFor(reroute, SILENCE_TICK);
    this.#silenceLoop = this.#loopFor(watchForSilence, SILENCE_TICK);
    this.#handoffLoop = this.#loopFor(announceHandoffs, HANDOFF_TICK);
    this.#cleanUpLoop = this.#loopFor(cleanUp, CLEAN_UP_TICK);
    options.senders.forEach((sender, index) =>
      sender.onFreeHand(() => this.#senderLoops[index].wake()),
    );
  }

  static create(options: EngineOptions): Engine {
    return new Engine(options);
  }

  /** One more duty, before the start. */
  addDuty(duty: Duty, pause: Duration = this.#options.tick): void {
    const added = onlyNewest(duty, this.#options);
    this.#duties.push(added);
    this.#addedLoops.push(this.#loopFor(added, pause));
  }

  start(): void {
    this.#isRunning = true;
    this.#loops().forEach(loop => loop.start());
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
    const { escalate, senders } = this.#options;
    if (!(await this.#isNewest(escalate))) {
      return { ...onlyAlerts(opened), settle: () => {} };
    }
    const first = await this.#options.planFirstSteps(opened, now);
    const free = this.#isRunning && first.pages.length > 0 ? senders : [];
    const reserved: ReservedPages[] = [];
    for (const sender of free) {
      if (await this.#isNewest(sendingDuty(sender))) {
        reserved.push(...sender.reserve(first.pages, now));
      }
    }
    const reservedFor = (page: StoredPage) =>
      reserved.find(({ ids }) => ids.has(page.id));
    return {
      ...first,
      pages: first.pages.map(page => reservedFor(page)?.claimed(page) ?? page),
      settle: written => {
        const alerts = written?.map(({ alert }) => alert);
        reserved.forEach(one => (alerts ? one.send(alerts) : one.letGo()));
        this.#wakeFor(first.pages.filter(page => !reservedFor(page)));
      },
    };
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
    await Promise.all(this.#loops().map(loop => loop.stop()));
    await this.#settled();
  }

  /** Does by hand what the loops do, until nothing is due; for tests and for `kill -9` drills. */
  async runUntilIdle(): Promise<void> {
    let isBusy = true;
    while (isBusy) {
      isBusy = false;
      for (const duty of this.#duties) {
        isBusy = (await duty.run()) || isBusy;
        await this.#settled();
      }
    }
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

  #loopFor(duty: Duty, pause: Duration): EngineLoop {
    const { logger } = this.#options;
    return EngineLoop.create({ duty, pause, logger });
  }

  #loops(): readonly EngineLoop[] {
    return [
      this.#escalateLoop,
      ...this.#senderLoops,
      this.#rerouteLoop,
      this.#silenceLoop,
      this.#handoffLoop,
      this.#cleanUpLoop,
      ...this.#addedLoops,
    ];
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#options.senders.map(sender => sender.settled()));
  }
}

function sendingDuty(sender: PageSender): Duty {
  return {
    name: `send-${sender.lane}-pages`,
    version: SENDING_VERSION,
    run: async () => (await sender.sendDuePages()) > 0,
  };
}
