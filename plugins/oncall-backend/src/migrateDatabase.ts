import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  keepSqliteDurable,
  leaveLostSessions,
  limitSessions,
  migrateInTurn,
  rememberStatements,
} from '@muster/due-work';
import { Knex } from 'knex';

/** The database with the newest schema, such that a commit survives a power failure. */
export async function migrateDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  await keepSqliteDurable(knex);
  await rememberStatements(knex);
  await limitSessions(knex);
  if (!database.migrations?.skip) {
    await migrateInTurn(
      knex,
      resolvePackagePath(
        '@muster/backstage-plugin-oncall-backend',
        'migrations',
      ),
    );
  }
  // A migration may be silent for long.
  leaveLostSessions(knex);
  return knex;
}
