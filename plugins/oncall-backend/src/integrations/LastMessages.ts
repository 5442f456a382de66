import { LoggerService } from '@backstage/backend-plugin-api';
import { setTimeout } from 'node:timers/promises';
import {
  IntegrationMessageStore,
  ReceivedMessage,
} from './IntegrationMessageStore';

/** More of a message is not kept. */
const MAX_BODY = 64_000;
const MAX_OUTCOMES = 20;

/** In a storm, one message in this time is kept for each integration: the latest. */
const PAUSE_MILLISECONDS = 1_000;

/**
 * Keeps the latest message of every integration, for people who set it up. It is written after the answer and never more
 * than once in a second, so that no alert waits for it; a failure is a line in the log.
 */
export class LastMessages {
  readonly #options: LastMessagesOptions;
  readonly #waiting = new Map<string, ReceivedMessage>();
  readonly #writing = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();

  static create(options: LastMessagesOptions): LastMessages {
    return new LastMessages(options);
  }

  private constructor(options: LastMessagesOptions) {
    this.#options = options;
  }

  /** Returns at once. */
  keep(integrationId: string, message: ReceivedMessage): void {
    this.#waiting.set(integrationId, {
      ...message,
      body: message.body.slice(0, MAX_BODY).replaceAll('\0', ''),
      outcomes: message.outcomes.slice(0, MAX_OUTCOMES),
    });
    if (!this.#writing.has(integrationId)) {
      this.#writing.set(integrationId, this.#write(integrationId));
    }
  }

  /** Writes what waits, without the pause. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#writing.values());
  }

  async #write(integrationId: string): Promise<void> {
    for (
      let message = this.#waiting.get(integrationId);
      message;
      message = this.#waiting.get(integrationId)
    ) {
      this.#waiting.delete(integrationId);
      await this.#save(integrationId, message);
      await this.#pause();
    }
    this.#writing.delete(integrationId);
  }

  async #save(integrationId: string, message: ReceivedMessage): Promise<void> {
    try {
      await this.#options.store.saveMessage(integrationId, message);
    } catch (error) {
      this.#options.logger.warn('Could not keep the message of a tool', {
        integrationId,
        reason: String(error),
      });
    }
  }

  async #pause(): Promise<void> {
    const { signal } = this.#stopping;
    try {
      await setTimeout(PAUSE_MILLISECONDS, undefined, { signal, ref: false });
    } catch {
      // The pager stops: what waits is written at once.
    }
  }
}

export type LastMessagesOptions = {
  readonly store: IntegrationMessageStore;
  readonly logger: LoggerService;
};
