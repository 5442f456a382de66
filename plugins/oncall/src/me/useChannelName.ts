import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallMeTranslationRef } from './translation';

const KNOWN = [
  'email',
  'notification',
  'webhook',
  'push',
  'sms',
  'voice',
] as const;

/** Channels by the names that people use; those of modules by their ids. */
export function useChannelName(): (channel: string) => string {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  return channel => {
    const known = KNOWN.find(one => one === channel);
    return known ? t(`contact.channel.${known}`) : channel;
  };
}
