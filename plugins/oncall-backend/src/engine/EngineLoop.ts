import { LoggerService } from '@backstage/backend-plugin-api';
import { Duration } from 'luxon';
import { Duty } from './Duty';
import { othersHaveTheirTurn } from './othersHaveTheirTurn';

/**
 * Calls one duty again and again: at once while there is more to do or when it was woken, else after a while.
 *
 * However often it is woken while it works, it looks once more and not more often. A duty that fails is called again
 * after the pause; nothing stops the loop but `stop`.
 */
export class EngineLoop {
  readonly #duty: Duty;
  readonly #pause: Duration;
  readonly #logger: LoggerService;
  #isStopped = false;
  #isWoken = false;
  #endPause: () => void = () => {};
  #running: Promise<void> | undefined;

  private constructor(options: {
    duty: Duty;
    pause: Duration;
    logger: LoggerService;
  }) {
    this.#duty = options.duty;
    this.#pause = options.pause;
    this.#logger = options.logger;
  }

  static create(options: {
    duty: Duty;
    pause: Duration;
    logger: LoggerService;
  }): EngineLoop {
    return new EngineLoop(options);
  }

  start(): void {
    this.#running ??= this.#loop();
  }

  wake(): void {
    this.#isWoken = true;
    this.#endPause();
  }

  /** Resolves when the duty has finished what it was doing. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#endPause();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#isStopped) {
      this.#isWoken = false;
      const hasMore = await this.#runDuty();
      await othersHaveTheirTurn();
      if (!hasMore && !this.#isWoken && !this.#isStopped) {
        await this.#rest();
      }
    }
  }

  async #runDuty(): Promise<boolean> {
    try {
      return await this.#duty.run();
    } catch (error) {
      this.#logger.error(`The duty ${this.#duty.name} failed`, {
        error: String(error),
      });
      return false;
    }
  }

  async #rest(): Promise<void> {
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, this.#pause.toMillis());
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#endPause = () => {};
  }
}
