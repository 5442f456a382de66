/** A process that claims rows that are due and finishes them, when its parent says so, until none is left. */
import { claimDueRows, toDbTime } from '@muster/due-work';
import createKnex, { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { answerParent } from '../ingest/childProcess';

const LEASE = Duration.fromObject({ seconds: 30 });

/** As many as the local queue of the other worker. */
const ROWS_PER_CLAIM = 500;

let knex: Knex | undefined;

process.on('message', (message: { url?: string; go?: boolean }) => {
  work(message).catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
});

async function work({ url, go }: { url?: string; go?: boolean }) {
  if (url) {
    knex = createKnex({ client: 'pg', connection: url });
    await knex.raw('select 1');
    answerParent('ready');
  }
  while (go && knex && (await finishSome(knex)) > 0) {
    // There may be more.
  }
}

async function finishSome(connection: Knex): Promise<number> {
  const { rows, leaseEnd } = await claimDueRows<{ id: number }>({
    knex: connection,
    table: 'due_row',
    dueColumn: 'due_at',
    now: DateTime.utc(),
    lease: LEASE,
    limit: ROWS_PER_CLAIM,
  });
  const ids = rows.map(({ id }) => id);
  await connection('due_row')
    .whereIn('id', ids)
    .where({ due_at: toDbTime(leaseEnd) })
    .delete();
  return rows.length;
}
