import {
  OnCallFile,
  OnCallFileKind,
} from '@muster/backstage-plugin-oncall-common';
import { fromOptionalDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { isDeepStrictEqual } from 'node:util';
import { FilePlan } from './planChanges';
import { ManagedObject, titleOf } from './PlannedObject';
import { deleteFileObject, saveFileObject } from './saveFileObject';

type DbFileRow = {
  readonly ref: string;
  readonly team: string | null;
  readonly location: string;
  readonly view_url: string | null;
  readonly problems: string;
  readonly applied_at: number | string | null;
  readonly gone_since: number | string | null;
};

type DbObjectRow = {
  readonly kind: OnCallFileKind;
  readonly id: string;
  readonly file_ref: string;
  readonly name: string;
  readonly declared: string;
};

/** Where something is edited, and what is said about it there. */
export type ManagingFile = {
  readonly location: string;
  readonly declared: ManagedObject['declared'];
};

/** What is known about a file besides its objects. */
export type FileState = Omit<OnCallFile, 'objects' | 'appliedAt'>;

/** Files of on-call configuration, what came from them, and how that is taken over. */
export class OnCallFileStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): OnCallFileStore {
    return new OnCallFileStore(knex);
  }

  /** All files by their reference. */
  async list(): Promise<readonly OnCallFile[]> {
    const rows: DbFileRow[] = await this.#knex('on_call_file').orderBy('ref');
    const objects: DbObjectRow[] = await this.#knex(
      'on_call_file_object',
    ).orderBy(['file_ref', 'kind', 'name']);
    return rows.map(row => fromRow(row, objects));
  }

  /** What came from a file. */
  async managedBy(ref: string): Promise<readonly ManagedObject[]> {
    return managedIn(this.#knex, ref);
  }

  /** The file that manages an object, if one does. */
  async fileOf(
    kind: OnCallFileKind,
    id: string,
  ): Promise<ManagingFile | undefined> {
    const row:
      | Pick<DbFileRow & DbObjectRow, 'location' | 'declared'>
      | undefined = await this.#knex('on_call_file')
      .join(
        'on_call_file_object',
        'on_call_file.ref',
        'on_call_file_object.file_ref',
      )
      .where({ kind, id })
      .first('location', 'declared');
    return (
      row && { location: row.location, declared: JSON.parse(row.declared) }
    );
  }

  /** Writes what is known about a file. */
  async save(state: FileState): Promise<void> {
    await saveIn(this.#knex, state);
  }

  /** Forgets a file; what came from it stays and can be edited. */
  async release(ref: string): Promise<void> {
    await this.#knex.transaction(async tx => {
      await tx('on_call_file_object').where({ file_ref: ref }).delete();
      await tx('on_call_file').where({ ref }).delete();
    });
  }

  /**
   * Does all that a plan says, or nothing.
   *
   * Processes that read the same file at the same time wait for each other at the row of the file; who comes second finds
   * other objects than its plan was made for, and leaves it to the next reading.
   */
  async apply(options: {
    state: FileState;
    plan: FilePlan;
    /** What the plan was made for. */
    managed: readonly ManagedObject[];
    now: DateTime;
  }): Promise<'applied' | 'changed-meanwhile'> {
    const { state, plan, managed, now } = options;
    return this.#knex.transaction(async tx => {
      await saveIn(tx, state, now);
      if (!isDeepStrictEqual(await managedIn(tx, state.ref), managed)) {
        return 'changed-meanwhile';
      }
      for (const object of plan.deleted) {
        await deleteFileObject(tx, object, now);
      }
      for (const object of plan.saved) {
        await saveFileObject(tx, { object, file: state.ref, now });
      }
      return 'applied';
    });
  }
}

async function managedIn(
  knex: Knex,
  ref: string,
): Promise<readonly ManagedObject[]> {
  const rows: DbObjectRow[] = await knex('on_call_file_object')
    .where({ file_ref: ref })
    .orderBy(['kind', 'id']);
  return rows.map(({ kind, id, name, declared }) => ({
    kind,
    id,
    name,
    declared: JSON.parse(declared),
  }));
}

async function saveIn(
  knex: Knex,
  state: FileState,
  appliedAt?: DateTime,
): Promise<void> {
  const row = {
    ref: state.ref,
    team: state.team ?? null,
    location: state.location,
    view_url: state.viewUrl ?? null,
    problems: JSON.stringify(state.problems),
    gone_since: state.goneSince ? toDbTime(fromIso(state.goneSince)) : null,
    ...(appliedAt && { applied_at: toDbTime(appliedAt) }),
  };
  await knex('on_call_file').insert(row).onConflict('ref').merge();
}

function fromRow(row: DbFileRow, objects: readonly DbObjectRow[]): OnCallFile {
  return {
    ref: row.ref,
    team: row.team ?? undefined,
    location: row.location,
    viewUrl: row.view_url ?? undefined,
    objects: objects
      .filter(({ file_ref }) => file_ref === row.ref)
      .map(({ kind, id, declared }) => ({
        kind,
        id,
        name: titleOf(JSON.parse(declared).descriptor),
      })),
    problems: JSON.parse(row.problems),
    appliedAt: isoOf(row.applied_at),
    goneSince: isoOf(row.gone_since),
  };
}

function isoOf(stored: number | string | null): string | undefined {
  const at = fromOptionalDbTime(stored);
  return at && new Date(at.toMillis()).toISOString();
}

function fromIso(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'utc' });
}
