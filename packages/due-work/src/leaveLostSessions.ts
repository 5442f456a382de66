import { Knex } from 'knex';

/** How many looks in a row may find that nothing came. */
const PATIENCE = 20;
const MILLISECONDS_BETWEEN_LOOKS = 1_000;

/** `read_only_sql_transaction` of PostgreSQL. */
const ONLY_READS = '25006';

/** A connection of node-postgres, as far as it matters here. */
type Session = {
  readonly connection: {
    readonly stream: {
      readonly bytesRead: number;
      destroy(reason: Error): void;
    };
  };
  /** What knex does not hand out any more. */
  __knex__disposed?: unknown;
};

/** What was heard from a session. */
type Heard = {
  bytes: number;
  /** The number of the look that saw them first, or of the last one before the session was taken. */
  look: number;
  isTaken: boolean;
};

/**
 * Lets go of connections to PostgreSQL that are of no use any more, so that the next statement gets a new one. Does nothing
 * on SQLite.
 *
 * @remarks
 * - **Silent ones.** When a machine loses its power, a database moves or a firewall forgets a connection, nobody closes it:
 * what was asked is never answered, by node-postgres not even with an error. A session that owes an answer and has sent no
 * byte for about 20 seconds is taken for dead, and with it those that rest and were last heard of before; who waits for
 * them fails with the code `ETIMEDOUT`. So no statement may take longer than that before its first row: begin this after
 * migrations. Time in which this process stood still does not count.
 * - **Readers.** When the server says that it only reads, it has handed over to another one, which a new connection finds
 * under the same name.
 *
 * @param options - `milliseconds` between two looks of twenty, a second when absent
 * @public
 */
export function leaveLostSessions(
  knex: Knex,
  options: { readonly milliseconds?: number } = {},
): void {
  if (knex.client.config.client !== 'pg') {
    return;
  }
  const { pool } = knex.client;
  const sessions = new Map<Session, Heard>();
  let look = 0;
  const timer = setInterval(() => {
    look += 1;
    endSilent(sessions, look);
  }, options.milliseconds ?? MILLISECONDS_BETWEEN_LOOKS);
  timer.unref();

  pool.on('acquireSuccess', (_id: unknown, session: Session) => {
    const bytes = session.connection.stream.bytesRead;
    sessions.set(session, { bytes, look, isTaken: true });
  });
  pool.on('release', (session: Session) => {
    const heard = sessions.get(session);
    if (heard) {
      noteWhatCame(session, heard, look);
      heard.isTaken = false;
    }
  });
  pool.on('destroyRequest', (_id: unknown, session: Session) =>
    sessions.delete(session),
  );
  pool.on('poolDestroyRequest', () => clearInterval(timer));
  knex.on('query-error', error => {
    if (error?.code === ONLY_READS) {
      [...sessions.keys()].forEach(session => {
        session.__knex__disposed = error;
      });
    }
  });
}

function endSilent(sessions: Map<Session, Heard>, look: number): void {
  sessions.forEach((heard, session) => noteWhatCame(session, heard, look));
  const silentSince = Math.max(
    ...[...sessions.values()]
      .filter(({ isTaken }) => isTaken)
      .map(heard => heard.look)
      .filter(heard => look - heard >= PATIENCE),
  );
  const reason = Object.assign(
    new Error('PostgreSQL does not answer on this connection any more'),
    { code: 'ETIMEDOUT' },
  );
  for (const [session, heard] of [...sessions]) {
    if (heard.look <= silentSince) {
      sessions.delete(session);
      session.connection.stream.destroy(reason);
    }
  }
}

function noteWhatCame(session: Session, heard: Heard, look: number): void {
  const { bytesRead } = session.connection.stream;
  if (bytesRead !== heard.bytes) {
    heard.bytes = bytesRead;
    heard.look = look;
  }
}
