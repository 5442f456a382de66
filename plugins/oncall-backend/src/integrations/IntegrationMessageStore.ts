import { fromDbTime, toDbTime } from '@muster/due-work';
import {
  MessageOutcome,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** A message as it arrived, without the key, and what became of it. */
export type ReceivedMessage = {
  readonly receivedAt: DateTime;
  readonly contentType: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly outcomes: readonly MessageOutcome[];
};

/** The latest message of every integration, and the mappings of webhooks. */
export class IntegrationMessageStore {
  readonly #knex: Knex;

  static create(knex: Knex): IntegrationMessageStore {
    return new IntegrationMessageStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Takes the place of the message before. */
  async saveMessage(
    integrationId: string,
    message: ReceivedMessage,
  ): Promise<void> {
    await this.#knex('integration_message')
      .insert({
        integration_id: integrationId,
        received_at: toDbTime(message.receivedAt),
        content_type: message.contentType,
        body: message.body,
        headers: JSON.stringify(message.headers),
        query: JSON.stringify(message.query),
        outcomes: JSON.stringify(message.outcomes),
      })
      .onConflict('integration_id')
      .merge();
  }

  async findMessage(
    integrationId: string,
  ): Promise<ReceivedMessage | undefined> {
    const row: DbMessageRow | undefined = await this.#knex(
      'integration_message',
    )
      .where({ integration_id: integrationId })
      .first();
    return (
      row && {
        receivedAt: fromDbTime(row.received_at),
        contentType: row.content_type,
        body: row.body,
        headers: JSON.parse(row.headers),
        query: JSON.parse(row.query),
        outcomes: JSON.parse(row.outcomes),
      }
    );
  }

  async saveMapping(
    integrationId: string,
    mapping: WebhookMapping,
    now: DateTime,
  ): Promise<void> {
    await this.#knex('webhook_mapping')
      .insert({
        integration_id: integrationId,
        mapping: JSON.stringify(mapping),
        updated_at: toDbTime(now),
      })
      .onConflict('integration_id')
      .merge();
  }

  async findMapping(
    integrationId: string,
  ): Promise<WebhookMapping | undefined> {
    const row: { readonly mapping: string } | undefined = await this.#knex(
      'webhook_mapping',
    )
      .where({ integration_id: integrationId })
      .first('mapping');
    return row && JSON.parse(row.mapping);
  }

  async deleteMapping(integrationId: string): Promise<void> {
    await this.#knex('webhook_mapping')
      .where({ integration_id: integrationId })
      .delete();
  }

  /** When the integration is deleted. */
  async forget(integrationId: string): Promise<void> {
    for (const table of ['integration_message', 'webhook_mapping']) {
      await this.#knex(table).where({ integration_id: integrationId }).delete();
    }
  }
}

type DbMessageRow = {
  readonly received_at: number | string;
  readonly content_type: string;
  readonly body: string;
  readonly headers: string;
  readonly query: string;
  readonly outcomes: string;
};
