import { AlertAttachment } from '@muster/backstage-plugin-oncall-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { dbTimeToIso } from '../isoDbTime';

type DbAttachmentRow = {
  readonly id: number | string;
  readonly alert_id: string;
  readonly name: string;
  readonly url: string | null;
  readonly size: number | null;
  readonly added_by: string;
  readonly added_at: number | string;
};

/** A link, or a file with what is in it. */
export type NewAttachment = {
  readonly name: string;
  readonly addedBy: string;
} & ({ readonly url: string } | { readonly content: Buffer });

/** Links and files of alerts. */
export class AttachmentStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): AttachmentStore {
    return new AttachmentStore(knex);
  }

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(work);
  }

  /** The first that was added comes first. */
  async list(alertId: string): Promise<readonly AlertAttachment[]> {
    const rows: DbAttachmentRow[] = await this.#knex('alert_attachment')
      .where({ alert_id: alertId })
      .orderBy('id');
    return rows.map(toAttachment);
  }

  /** @param id - As it stands in an address: it may be anything. */
  async find(
    alertId: string,
    id: string,
  ): Promise<AlertAttachment | undefined> {
    const all = await this.list(alertId);
    return all.find(attachment => attachment.id === id);
  }

  /** A file by its id, which was checked. */
  async read(
    id: string,
  ): Promise<{ readonly name: string; readonly content: Buffer } | undefined> {
    return this.#knex('alert_attachment_content')
      .join('alert_attachment', 'alert_attachment.id', 'attachment_id')
      .where({ attachment_id: id })
      .first('name', 'content');
  }

  async count(tx: Knex.Transaction, alertId: string): Promise<number> {
    const [{ count }] = await tx('alert_attachment')
      .where({ alert_id: alertId })
      .count({ count: '*' });
    return Number(count);
  }

  async add(
    tx: Knex.Transaction,
    options: { alertId: string; attachment: NewAttachment; now: DateTime },
  ): Promise<AlertAttachment> {
    const { alertId, attachment, now } = options;
    const { name, addedBy } = attachment;
    const content = 'content' in attachment ? attachment.content : undefined;
    const columns = {
      alert_id: alertId,
      name,
      url: 'url' in attachment ? attachment.url : null,
      size: content?.length ?? null,
      added_by: addedBy,
      added_at: toDbTime(now),
    };
    const [{ id }] = await tx('alert_attachment')
      .insert(columns)
      .returning('id');
    if (content) {
      await tx('alert_attachment_content').insert({
        attachment_id: id,
        alert_id: alertId,
        content,
      });
    }
    return toAttachment({ ...columns, id });
  }

  async delete(tx: Knex.Transaction, id: string): Promise<void> {
    await tx('alert_attachment_content').where({ attachment_id: id }).delete();
    await tx('alert_attachment').where({ id }).delete();
  }
}

function toAttachment(row: DbAttachmentRow): AlertAttachment {
  return {
    id: String(row.id),
    name: row.name,
    url: row.url ?? undefined,
    size: row.size ?? undefined,
    addedAt: dbTimeToIso(row.added_at),
    addedBy: row.added_by,
  };
}
