import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { leaveLostSessions, limitSessions } from '@muster/due-work';
import { Knex } from 'knex';

/** The database of the plugin, at the newest schema unless the house migrates otherwise. */
export async function migrate(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  await limitSessions(knex);
  if (!database.migrations?.skip) {
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@muster/backstage-plugin-incidents-backend',
        'migrations',
      ),
      // An older version must be able to start on the schema of a newer one: to go back, or beside it in a rollout.
      disableMigrationsListValidation: true,
    });
  }
  // A migration may be silent for long.
  leaveLostSessions(knex);
  return knex;
}
