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

/** The database with the newest schema, such that a commit survives a power failure. */
export async function migrateDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  await keepSqliteDurable(knex);
  await rememberStatements(knex);
  await limitSessions(knex);
  if (!database.migrations?.skip) {
    await whenNobodyElseMigrates(() =>
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
      await delay(PAUSE_MILLISECONDS);
    }
  }
}

function isOtherMigrating(error: unknown): boolean {
  if (!isError(error)) {
    return false;
  }
  const code = 'code' in error ? String(error.code) : '';
  return (
    error.name === 'MigrationLocked' ||
    LOST_RACES.includes(code) ||
    // SQLite has no code for it.
    error.message.includes('already exists')
  );
}
