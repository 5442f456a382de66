import { InputError } from '@backstage/errors';
import { OnCallAddressKind } from '@muster/backstage-plugin-oncall-node';
import { z } from 'zod';
import { Channels } from '../paging/Channels';

const email = z.email();

const CHECKS: Readonly<
  Record<
    OnCallAddressKind,
    { readonly fits: (to: string) => boolean; readonly expected: string }
  >
> = {
  email: {
    fits: to => email.safeParse(to).success,
    expected: 'an e-mail address',
  },
  url: { fits: isWebUrl, expected: 'an http or https URL' },
  phone: {
    fits: to => /^\+[1-9][0-9]{6,14}$/.test(to),
    expected: 'a number with the code of the country, such as +4915112345678',
  },
  other: { fits: to => to !== '', expected: 'an address' },
};

/** Channels whose addresses nobody types in. */
const TAKE_NO_ADDRESS: readonly string[] = ['notification', 'push'];

/** The address, checked and written as its channel wants it. */
export function contactAddress(
  input: { readonly channel: string; readonly to: string },
  channels: Channels,
): string {
  const { channel } = input;
  if (channel === 'notification') {
    throw new InputError('channel is notification, which everybody has anyway');
  }
  if (channel === 'push') {
    throw new InputError(
      'channel is push, which is set up on the device itself; ask for a link',
    );
  }
  if (channel !== 'email' && !channels.has(channel)) {
    // People may enter e-mail addresses before mail is set up.
    const known = [...new Set(['email', ...channels.ids])].filter(
      id => !TAKE_NO_ADDRESS.includes(id),
    );
    throw new InputError(
      `channel is ${channel}, expected one of ${known.join(', ')}`,
    );
  }
  const kind = channels.addressKindOf(channel);
  const to = kind === 'phone' ? phoneNumber(input.to) : input.to.trim();
  const { fits, expected } = CHECKS[kind];
  if (!fits(to)) {
    throw new InputError(`to is ${input.to.trim()}, expected ${expected}`);
  }
  return to;
}

/** People write numbers with spaces, dashes and brackets, Opsgenie without the plus. */
function phoneNumber(typed: string): string {
  const digits = typed.replace(/[\s().-]/g, '').replace(/^00/, '+');
  return digits.startsWith('+') ? digits : `+${digits}`;
}

function isWebUrl(text: string): boolean {
  return (
    URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
  );
}
