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

/**
 * Brings the database to the newest schema. Processes that start together do so one after the other.
 *
 * @param directory - Where the migrations are
 * @public
 */
export async function migrateInTurn(
  knex: Knex,
  directory: string,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await knex.migrate.latest({
        directory,
        // An older version must be able to start on the schema of a newer one: to go back, or beside it in a rollout.
        disableMigrationsListValidation: true,
      });
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
  return textOf(error, 'name') === 'MigrationLocked';
}

function isOtherMigrating(error: unknown): boolean {
  return (
    isLocked(error) ||
    LOST_RACES.includes(textOf(error, 'code')) ||
    // SQLite has no code for it.
    textOf(error, 'message').includes('already exists')
  );
}

/** A part of an error of any library. */
function textOf(error: unknown, part: string): string {
  return String(Object(error)[part] ?? '');
}
