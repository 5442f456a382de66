import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** A portal that is only tried out has its databases in memory, and nothing else says that its alerts do not last. */
export async function warnOfMemory(
  knex: Knex,
  logger: LoggerService,
): Promise<void> {
  if (knex.client.config.client !== 'better-sqlite3') {
    return;
  }
  const [{ journal_mode: journal }] = await knex.raw('pragma journal_mode');
  if (journal === 'memory') {
    logger.warn(
      'The database is in memory: schedules, alerts and pages are gone when this process ends. To keep them, set backend.database to a directory of SQLite or to PostgreSQL.',
    );
  }
}
