import { Knex } from 'knex';
import { PagingSettings } from '../pagingSettings';
import { PushChannel } from './PushChannel';
import { PushKeyStore } from './PushKeyStore';

/** What makes browsers ring. */
export type Push = {
  readonly channel: PushChannel;
  /** Browsers subscribe with it. */
  readonly publicKey: string;
};

/** The channel with its keys, from the configuration or the database; undefined where it is turned off. */
export async function openPush(
  knex: Knex,
  { push, webhook }: Pick<PagingSettings, 'push' | 'webhook'>,
): Promise<Push | undefined> {
  if (!push) {
    return undefined;
  }
  const keys = push.keys ?? (await PushKeyStore.create(knex).getOrCreate());
  const { subject } = push;
  const { allowPrivateAddresses } = webhook;
  return {
    channel: PushChannel.create({ keys, subject, allowPrivateAddresses }),
    publicKey: keys.publicKey,
  };
}
