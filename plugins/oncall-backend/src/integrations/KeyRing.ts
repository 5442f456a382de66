import { LoggerService } from '@backstage/backend-plugin-api';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { hashKey } from './integrationKey';
import { IntegrationStore } from './IntegrationStore';

/** How long an answer of the database is believed; a deleted key stops working after this in other processes. */
const MEMORY = { seconds: 5 };

/** The time of last use is for people; it does not need to be written for every request. */
const LAST_USED_PRECISION = { minutes: 1 };

/** Guessed keys must not fill the memory. */
const MAX_REMEMBERED = 1000;

/** Finds the integration of a key, without asking the database for every request. */
export class KeyRing {
  readonly #store: IntegrationStore;
  readonly #logger: LoggerService;
  readonly #remembered = new Map<string, Remembered>();

  static create(options: {
    store: IntegrationStore;
    logger: LoggerService;
  }): KeyRing {
    return new KeyRing(options);
  }

  private constructor(options: {
    store: IntegrationStore;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#logger = options.logger;
  }

  /** The enabled integration that has this key. */
  async find(key: string, now: DateTime): Promise<Integration | undefined> {
    const hash = hashKey(key);
    const remembered = this.#remembered.get(hash);
    if (remembered && now < remembered.until) {
      return remembered.integration;
    }
    const found = await this.#store.findByKeyHash(hash, now);
    const integration = found?.enabled ? found : undefined;
    this.#remember(hash, { integration, until: now.plus(MEMORY) });
    if (integration) {
      this.#markUsed(integration, now);
    }
    return integration;
  }

  /** Asks the database again from now on. */
  forget(): void {
    this.#remembered.clear();
  }

  #remember(hash: string, remembered: Remembered): void {
    if (this.#remembered.size >= MAX_REMEMBERED) {
      this.#remembered.clear();
    }
    this.#remembered.set(hash, remembered);
  }

  #markUsed({ id, lastUsedAt }: Integration, now: DateTime): void {
    const recently = now.minus(LAST_USED_PRECISION);
    if (lastUsedAt && DateTime.fromISO(lastUsedAt) > recently) {
      return;
    }
    this.#store.markUsed(id, now).catch(error => {
      this.#logger.warn('Could not note the use of an integration', {
        integrationId: id,
        reason: String(error),
      });
    });
  }
}

type Remembered = {
  readonly integration: Integration | undefined;
  readonly until: DateTime;
};
