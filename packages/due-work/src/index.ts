/**
 * Claims database rows that are due, one worker each, on SQLite and PostgreSQL.
 *
 * @packageDocumentation
 */
export * from './claimDueRows';
export type { RowOrder } from './compareRows';
export * from './dbTime';
export * from './insertRows';
export * from './insertTogether';
export * from './keepSqliteDurable';
export * from './leaveLostSessions';
export * from './limitSessions';
export * from './migrateInTurn';
export * from './rememberStatements';
export {
  unflushedStatement,
  unflushedTransaction,
} from './unflushedTransaction';
export * from './unflushedUpdate';
