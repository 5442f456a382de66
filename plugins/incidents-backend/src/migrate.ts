import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  leaveLostSessions,
  limitSessions,
  migrateInTurn,
} from '@muster/due-work';
import { Knex } from 'knex';

/** The database of the plugin, at the newest schema unless the house migrates otherwise. */
export async function migrate(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  await limitSessions(knex);
  if (!database.migrations?.skip) {
    await migrateInTurn(
      knex,
      resolvePackagePath(
        '@muster/backstage-plugin-incidents-backend',
        'migrations',
      ),
    );
  }
  // A migration may be silent for long.
  leaveLostSessions(knex);
  return knex;
}
