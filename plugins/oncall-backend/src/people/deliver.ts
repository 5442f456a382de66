import { LoggerService } from '@backstage/backend-plugin-api';
import {
  isUndeliverableError,
  OnCallMessage,
} from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { Channels } from '../paging/Channels';
import { sendInTime, sentenceOf } from '../paging/sendPage';
import { withoutAddress } from '../paging/withoutAddress';

/** What became of a message. */
export type Delivery = {
  readonly at: DateTime;
  /** Why it did not arrive. */
  readonly error?: string;
  /** Trying again can never help. */
  readonly isHopeless?: boolean;
  /** Nothing else will ever arrive there either. */
  readonly isAddressGone?: boolean;
};

/** Sends a message that somebody waits for, once. It never throws: what went wrong is the answer. */
export async function deliver(options: {
  channels: Channels;
  channel: string;
  message: OnCallMessage;
  logger: LoggerService;
  clock: () => DateTime;
}): Promise<Delivery> {
  const { channels, channel, message, logger, clock } = options;
  const facts = { kind: message.kind ?? 'page', channel };
  try {
    await sendInTime(channels, channel, message);
    logger.info('Message sent', facts);
    return { at: clock() };
  } catch (error) {
    const reason = sentenceOf(error);
    const logged = withoutAddress(reason, message.to);
    logger.warn('Message not sent', { ...facts, error: logged });
    const failed = { at: clock(), error: reason };
    return isUndeliverableError(error)
      ? { ...failed, isHopeless: true, isAddressGone: error.isAddressGone }
      : failed;
  }
}
