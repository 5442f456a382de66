import { InputError } from '@backstage/errors';
import { z } from 'zod';

const schema = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1024),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}=*$/),
    auth: z.string().regex(/^[\w-]{16,32}=*$/),
  }),
});

/** What a browser gives away so that it can be made to ring: where to send, and the keys that only it can read with. */
export type PushSubscription = z.infer<typeof schema>;

/** Checks what a browser sent. */
export function readPushSubscription(value: unknown): PushSubscription {
  const read = schema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InputError(
      `subscription.${issue.path.join('.')}: ${
        issue.message
      }; expected what PushSubscription.toJSON() gives`,
    );
  }
  return read.data;
}

/** The address of a contact method of the channel `push`. */
export function toPushAddress(subscription: PushSubscription): string {
  return JSON.stringify(subscription);
}

export function fromPushAddress(address: string): PushSubscription {
  return readPushSubscription(JSON.parse(address));
}

/** The host of the push service, which is all that a screen shows. */
export function pushServiceOf(address: string): string {
  return new URL(fromPushAddress(address).endpoint).host;
}
