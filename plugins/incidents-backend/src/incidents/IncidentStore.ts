import { ConflictError, NotFoundError } from '@backstage/errors';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { IncidentPartsStore } from './IncidentPartsStore';
import {
  DbIncidentRow,
  fromIncidentRow,
  incidentKey,
  IncidentFacts,
  toIncident,
  toIncidentRow,
} from './incidentRow';

const KEY = /^inc-(\d{1,9})$/i;

/** Reads and writes incidents, on a connection or inside a transaction. */
export class IncidentStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Makes later transactions that want a number wait until this one ends, and answers the last number.
   *
   * @remarks Numbers have no gaps because the number is taken in the transaction that writes the incident. It is the
   * first statement of that transaction: SQLite wants to know at once that it is going to write.
   */
  async lockNumbers(): Promise<number> {
    const [{ last_number: last }] = await this.#knex('incident_counter')
      .update({ last_number: this.#knex.ref('last_number') })
      .returning('last_number');
    return last;
  }

  async insert(facts: IncidentFacts): Promise<void> {
    await this.#knex('incident_counter').update({ last_number: facts.number });
    await this.#knex('incidents').insert(toIncidentRow(facts));
  }

  /**
   * Makes other changes of the incident wait until this transaction ends, and answers what it is now.
   *
   * @remarks Everything that changes an incident or its parts begins with this, so that two changes never decide on the
   * same state.
   */
  async lock(id: string, now: DateTime): Promise<IncidentFacts> {
    const rows = await this.#knex<DbIncidentRow>('incidents')
      .where({ id })
      .update({ updated_at: toDbTime(now) })
      .returning('*');
    return fromIncidentRow(orNotFound(rows[0], id));
  }

  /** Writes changed facts; fails when the status is not the one that was decided on. */
  async update(changed: IncidentFacts, from: IncidentFacts): Promise<void> {
    const count = await this.#knex<DbIncidentRow>('incidents')
      .where({ id: from.id, status: from.status })
      .update(toIncidentRow(changed));
    if (count === 0) {
      throw new ConflictError(
        `${incidentKey(from.number)} is not ${from.status} any more`,
      );
    }
  }

  /** The facts of an incident by id or key. */
  async facts(idOrKey: string): Promise<IncidentFacts> {
    const row = await this.#knex<DbIncidentRow>('incidents')
      .where(selectorOf(idOrKey))
      .first();
    return fromIncidentRow(orNotFound(row, idOrKey));
  }

  /** An incident by id or key. */
  async get(idOrKey: string): Promise<Incident> {
    const [incident] = await this.complete([await this.facts(idOrKey)]);
    return incident;
  }

  async findByExternalId(externalId: string): Promise<string | undefined> {
    const row = await this.#knex<DbIncidentRow>('incidents')
      .where({ external_id: externalId })
      .first('id');
    return row?.id;
  }

  /** Adds services, responders, alerts and postmortem, in one query each for all. */
  async complete(facts: readonly IncidentFacts[]): Promise<Incident[]> {
    const partsOf = await new IncidentPartsStore(this.#knex).read(
      facts.map(({ id }) => id),
    );
    return facts.map(one => toIncident(one, partsOf(one.id)));
  }
}

function selectorOf(idOrKey: string): Partial<DbIncidentRow> {
  const key = KEY.exec(idOrKey);
  return key ? { number: Number(key[1]) } : { id: idOrKey };
}

function orNotFound<T>(row: T | undefined, idOrKey: string): T {
  if (row === undefined) {
    throw new NotFoundError(`There is no incident '${idOrKey}'`);
  }
  return row;
}
