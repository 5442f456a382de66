import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { keepSqliteDurable } from '@muster/due-work';
import { Knex } from 'knex';

/** The database with the newest schema, such that a commit survives a power failure. */
export async function migrateDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  await keepSqliteDurable(knex);
  if (!database.migrations?.skip) {
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@muster/backstage-plugin-oncall-backend',
        'migrations',
      ),
      // An older version must be able to start on the schema of a newer one: to go back, or beside it in a rollout.
      disableMigrationsListValidation: true,
    });
  }
  return knex;
}
