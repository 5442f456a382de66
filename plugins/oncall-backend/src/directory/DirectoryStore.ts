import { fromOptionalDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { inChunks } from '../paging/inChunks';
import { Directory, Person, Service, Team } from './Directory';
import { bumpRosterVersion } from './rosterVersion';

type DbPersonRow = {
  ref: string;
  name: string;
  email: string | null;
  zone: string | null;
  facts: string | null;
};
type DbTeamRow = {
  ref: string;
  name: string;
  members: string;
  admins: string | null;
  description: string | null;
};
type DbServiceRow = {
  ref: string;
  name: string;
  owner: string | null;
  annotations: string;
};
type DbRow = DbPersonRow | DbTeamRow | DbServiceRow;

/** How many rows a sync wrote and removed. */
export type DirectoryChange = {
  readonly written: number;
  readonly removed: number;
};

/** SQL for the local copy of people, teams and services. */
export class DirectoryStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DirectoryStore {
    return new DirectoryStore(knex);
  }

  async read(): Promise<Directory> {
    const people = await this.#rows<DbPersonRow>('directory_person');
    const teams = await this.#rows<DbTeamRow>('directory_team');
    const services = await this.#rows<DbServiceRow>('directory_service');
    return {
      people: people.map(fromPersonRow),
      teams: teams.map(fromTeamRow),
      services: services.map(fromServiceRow),
    };
  }

  /** Makes the copy equal to `directory`; rows that are equal already are not touched. */
  async replace(directory: Directory, now: DateTime): Promise<DirectoryChange> {
    return this.#knex.transaction(async tx => {
      const changes = [
        await sync(tx, 'directory_person', directory.people.map(toPersonRow)),
        await sync(tx, 'directory_team', directory.teams.map(toTeamRow)),
        await sync(
          tx,
          'directory_service',
          directory.services.map(toServiceRow),
        ),
      ];
      const written = changes.reduce((sum, change) => sum + change.written, 0);
      const removed = changes.reduce((sum, change) => sum + change.removed, 0);
      if (written + removed > 0) {
        await bumpRosterVersion(tx);
      }
      await tx('roster_version')
        .where({ id: 1 })
        .update({ directory_synced_at: toDbTime(now) });
      return { written, removed };
    });
  }

  async #rows<Row extends DbRow>(table: string): Promise<Row[]> {
    return this.#knex(table).select('*').orderBy('ref');
  }

  /** When the last sync succeeded. */
  async syncedAt(): Promise<DateTime | undefined> {
    const row = await this.#knex('roster_version').first('directory_synced_at');
    return fromOptionalDbTime(row?.directory_synced_at);
  }
}

async function sync(
  tx: Knex.Transaction,
  table: string,
  rows: readonly DbRow[],
): Promise<DirectoryChange> {
  const stored: DbRow[] = await tx(table).select('*');
  const storedByRef = new Map(stored.map(row => [row.ref, row]));
  const wanted = new Set(rows.map(row => row.ref));

  const changed = rows.filter(row => !isEqual(row, storedByRef.get(row.ref)));
  for (const chunk of inChunks(changed)) {
    await tx(table).insert(chunk).onConflict('ref').merge();
  }
  const gone = stored.map(row => row.ref).filter(ref => !wanted.has(ref));
  for (const chunk of inChunks(gone)) {
    await tx(table).whereIn('ref', chunk).delete();
  }
  return { written: changed.length, removed: gone.length };
}

function isEqual(row: DbRow, stored: DbRow | undefined): boolean {
  return (
    stored !== undefined &&
    Object.entries(row).every(
      ([column, value]) => Reflect.get(stored, column) === value,
    )
  );
}

function toPersonRow(person: Person): DbPersonRow {
  const { ref, name, email = null, zone = null } = person;
  const facts = person.facts ? JSON.stringify(person.facts) : null;
  return { ref, name, email, zone, facts };
}

function fromPersonRow(row: DbPersonRow): Person {
  return {
    ref: row.ref,
    name: row.name,
    email: row.email ?? undefined,
    zone: row.zone ?? undefined,
    ...(row.facts !== null && { facts: JSON.parse(row.facts) }),
  };
}

function toTeamRow(team: Team): DbTeamRow {
  const { ref, name, members, admins, description = null } = team;
  return {
    ref,
    name,
    members: JSON.stringify(members),
    admins: admins ? JSON.stringify(admins) : null,
    description,
  };
}

function fromTeamRow(row: DbTeamRow): Team {
  const { ref, name, members, admins, description } = row;
  return {
    ref,
    name,
    members: JSON.parse(members),
    ...(admins !== null && { admins: JSON.parse(admins) }),
    ...(description !== null && { description }),
  };
}

function toServiceRow(service: Service): DbServiceRow {
  const { ref, name, owner = null } = service;
  // Sorted, so that the order in the catalog's YAML does not count as a change.
  const annotations = Object.entries(service.annotations).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    ref,
    name,
    owner,
    annotations: JSON.stringify(Object.fromEntries(annotations)),
  };
}

function fromServiceRow(row: DbServiceRow): Service {
  return {
    ref: row.ref,
    name: row.name,
    owner: row.owner ?? undefined,
    annotations: JSON.parse(row.annotations),
  };
}
