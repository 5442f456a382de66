import { TimelineEntry } from '@muster/backstage-plugin-incidents-common';
import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { toIso } from '../toIso';

type DbTimelineRow = {
  readonly sequence: number;
  readonly id: string;
  readonly incident_id: string;
  readonly at: number | string;
  readonly kind: TimelineEntry['kind'];
  readonly text: string;
  readonly actor: string | null;
};

/** A line to write. */
export type NewTimelineEntry = {
  readonly at: DateTime;
  readonly kind: TimelineEntry['kind'];
  /** A plain sentence. */
  readonly text: string;
  readonly actor?: string;
};

/** Reads and writes timelines, on a connection or inside a transaction. */
export class TimelineStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Adds lines in the order given. */
  async add(
    incidentId: string,
    entries: readonly NewTimelineEntry[],
  ): Promise<TimelineEntry[]> {
    if (entries.length === 0) {
      return [];
    }
    const rows = entries.map(entry => toRow(incidentId, entry));
    await this.#knex('timeline_entries').insert(rows);
    return rows.map(toEntry);
  }

  /** Earliest first; what happened at once stays in the order in which it was written. */
  async list(incidentId: string): Promise<TimelineEntry[]> {
    const rows = await this.#knex<DbTimelineRow>('timeline_entries')
      .where({ incident_id: incidentId })
      .orderBy('at')
      .orderBy('sequence');
    return rows.map(toEntry);
  }
}

function toRow(
  incidentId: string,
  { at, kind, text, actor }: NewTimelineEntry,
): Omit<DbTimelineRow, 'sequence'> {
  return {
    id: randomUUID(),
    incident_id: incidentId,
    at: toDbTime(at),
    kind,
    text,
    actor: actor ?? null,
  };
}

function toEntry({
  id,
  at,
  kind,
  text,
  actor,
}: Omit<DbTimelineRow, 'sequence'>): TimelineEntry {
  return {
    id,
    at: toIso(fromDbTime(at)),
    kind,
    text,
    actor: actor ?? undefined,
  };
}
