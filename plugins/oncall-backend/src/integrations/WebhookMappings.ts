import { WebhookMapping } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { IntegrationMessageStore } from './IntegrationMessageStore';

/** How long an answer of the database is believed; a mapping saved in another process holds after this. */
const MEMORY = { seconds: 5 };

/** The mappings of webhooks, without asking the database for every message. */
export class WebhookMappings {
  readonly #store: IntegrationMessageStore;
  readonly #clock: () => DateTime;
  readonly #remembered = new Map<string, Remembered>();

  static create(options: {
    store: IntegrationMessageStore;
    clock: () => DateTime;
  }): WebhookMappings {
    return new WebhookMappings(options);
  }

  private constructor(options: {
    store: IntegrationMessageStore;
    clock: () => DateTime;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
  }

  async find(integrationId: string): Promise<WebhookMapping | undefined> {
    const now = this.#clock();
    const remembered = this.#remembered.get(integrationId);
    if (remembered && now < remembered.until) {
      return remembered.mapping;
    }
    const mapping = await this.#store.findMapping(integrationId);
    this.#remembered.set(integrationId, { mapping, until: now.plus(MEMORY) });
    return mapping;
  }

  /** Asks the database again from now on. */
  forget(): void {
    this.#remembered.clear();
  }

  async save(integrationId: string, mapping: WebhookMapping): Promise<void> {
    await this.#store.saveMapping(integrationId, mapping, this.#clock());
    this.#remembered.delete(integrationId);
  }

  async remove(integrationId: string): Promise<void> {
    await this.#store.deleteMapping(integrationId);
    this.#remembered.delete(integrationId);
  }
}

type Remembered = {
  readonly mapping: WebhookMapping | undefined;
  readonly until: DateTime;
};
