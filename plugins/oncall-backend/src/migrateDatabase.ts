import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  keepSqliteDurable,
  leaveLostSessions,
  limitSessions,
  rememberStatements,
} from '@muster/due-work';
import { Knex } from 'knex';
import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for another process to finish; a lock that is older was left behind. */
const MOST_ATTEMPTS = 60;
const PAUSE_MILLISECONDS = 500;

/**
 * Two processes make the same table at the same moment, or one waits for the other (at most for the lock that `limitSessions`
 * allows, so that nobody queues behind it for longer); the next time it is there.
 */
const LOST_RACES = ['42P07', '23505', '55P03', 'SQLITE_BUSY'];

/** Knex's own name for the table of its lock. */
const LOCKS = 'knex_migrations_lock';

/** The database with the newest schema, such that a commit survives a power failure. */
export async function migrateDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  await keepSqliteDurable(knex);
  await rememberStatements(knex);
  await limitSessions(knex);
  if (!database.migrations?.skip) {
    await whenNobodyElseMigrates(knex, () =>
      knex.migrate.latest({
        directory: resolvePackagePath(
          '@muster/backstage-plugin-oncall-backend',
          'migrations',
        ),
        // An older version must be able to start on the schema of a newer one: to go back, or beside it in a rollout.
        disableMigrationsListValidation: true,
      }),
    );
  }
  // A migration may be silent for long.
  leaveLostSessions(knex);
  return knex;
}

/** Processes that start together migrate one after the other. */
async function whenNobodyElseMigrates(
  knex: Knex,
  migrate: () => Promise<unknown>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await migrate();
      return;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isOtherMigrating(error)) {
        throw error;
      }
      if (isLocked(error)) {
        await keepOneLock(knex);
      }
      await delay(PAUSE_MILLISECONDS);
    }
  }
}

/**
 * Each of two processes that start on an empty database may make the lock for itself. Knex takes no lock of which there are
 * two, so nobody would ever migrate: the first one stays. Whoever holds one keeps it.
 */
async function keepOneLock(knex: Knex): Promise<void> {
  await knex(LOCKS)
    .where({ is_locked: 0 })
    .where('index', '>', knex(LOCKS).min('index'))
    .delete();
}

function isLocked(error: unknown): boolean {
  return isError(error) && error.name === 'MigrationLocked';
}

function isOtherMigrating(error: unknown): boolean {
  if (!isError(error)) {
    return false;
  }
  const code = 'code' in error ? String(error.code) : '';
  return (
    isLocked(error) ||
    LOST_RACES.includes(code) ||
    // SQLite has no code for it.
    error.message.includes('already exists')
  );
}
