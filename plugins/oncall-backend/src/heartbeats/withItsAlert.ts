import { Knex } from 'knex';
import { HeartbeatRoom } from './HeartbeatRoom';

/**
 * Changes a heartbeat and closes the alert of its expiry, if there is one, in the same transaction.
 *
 * @returns what `write` says; when it says no, the alert stays open
 */
export async function withItsAlert(
  { store, submit }: Pick<HeartbeatRoom, 'store' | 'submit'>,
  options: {
    actor: string;
    /** Of the alert; absent when there is none to close. */
    alias: string | undefined;
    note: string;
    write: (tx: Knex.Transaction) => Promise<boolean>;
  },
): Promise<boolean> {
  const { actor, alias, note, write } = options;
  if (alias === undefined) {
    return store.transaction(write);
  }
  let isWritten = false;
  await submit({
    actor,
    note,
    deed: { kind: 'close', target: { by: 'alias', value: alias } },
    onlyIf: async tx => {
      isWritten = await write(tx);
      return isWritten;
    },
  });
  return isWritten;
}
