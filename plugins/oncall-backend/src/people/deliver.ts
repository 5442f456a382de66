import { LoggerService } from '@backstage/backend-plugin-api';
import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { Channels } from '../paging/Channels';
import { sendInTime, sentenceOf } from '../paging/sendPage';
import { withoutAddress } from '../paging/withoutAddress';

/** Sends a message that somebody waits for, once. It never throws: what went wrong is the answer. */
export async function deliver(options: {
  channels: Channels;
  channel: string;
  message: OnCallMessage;
  logger: LoggerService;
  clock: () => DateTime;
}): Promise<{ readonly at: DateTime; readonly error?: string }> {
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
    return { at: clock(), error: reason };
  }
}
