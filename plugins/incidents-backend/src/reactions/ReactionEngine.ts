import { LoggerService } from '@backstage/backend-plugin-api';
import { Duration } from 'luxon';
import { ReactionStore } from './ReactionStore';
import { ReactionsContext } from './ReactionsContext';
import { runReaction } from './runReaction';

const LEASE = Duration.fromObject({ seconds: 60 });
const AT_ONCE = 20;

/**
 * Runs planned reactions when they are due.
 *
 * @remarks What was planned with a change is a row in the outbox, committed with the change. This instance looks right
 * after its own commits and at every tick; so does every other instance, and each row is claimed by one. A crash between
 * commit and reaction, or in the middle of a reaction, only means that the next look takes it: every reaction is done at
 * least once, and repeating one has no second effect.
 */
export class ReactionEngine {
  readonly #context: ReactionsContext;
  readonly #logger: LoggerService;
  readonly #running = new Set<Promise<void>>();
  #isStopped = false;

  constructor(context: ReactionsContext) {
    this.#context = context;
    this.#logger = context.logger;
  }

  /** Looks soon, without making the caller wait. */
  wake(): void {
    this.run().catch(error =>
      this.#logger.error('Could not run reactions', { error: String(error) }),
    );
  }

  /** Runs everything that is due now, and waits for what is under way. */
  async run(): Promise<void> {
    const run = this.#runUntilQuiet().finally(() => this.#running.delete(run));
    this.#running.add(run);
    await Promise.all(this.#running);
  }

  /** Lets what is running end, and starts nothing more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.allSettled(this.#running);
  }

  async #runUntilQuiet(): Promise<void> {
    let mayBeMore = true;
    while (mayBeMore && !this.#isStopped) {
      const due = await new ReactionStore(this.#context.database).claim({
        now: this.#context.clock(),
        lease: LEASE,
        limit: AT_ONCE,
      });
      await Promise.all(due.map(one => runReaction(this.#context, one)));
      mayBeMore = due.length === AT_ONCE;
    }
  }
}
