import { InputError } from '@backstage/errors';
import { z } from 'zod';

const email = z.email();

/** The address, checked for its channel; channels that modules bring check theirs when they send. */
export function contactAddress(
  input: { readonly channel: string; readonly to: string },
  knownChannels: readonly string[],
): string {
  const { channel } = input;
  const to = input.to.trim();
  if (channel === 'notification') {
    throw new InputError('channel is notification, which everybody has anyway');
  }
  if (channel !== 'email' && !knownChannels.includes(channel)) {
    throw new InputError(
      `channel is ${channel}, expected one of ${knownChannels.join(', ')}`,
    );
  }
  if (channel === 'email' && !email.safeParse(to).success) {
    throw new InputError(`to is ${to}, expected an e-mail address`);
  }
  if (channel === 'webhook' && !isWebUrl(to)) {
    throw new InputError(`to is ${to}, expected an http or https URL`);
  }
  if (to === '') {
    throw new InputError('to is empty, expected an address');
  }
  return to;
}

function isWebUrl(text: string): boolean {
  return (
    URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
  );
}
