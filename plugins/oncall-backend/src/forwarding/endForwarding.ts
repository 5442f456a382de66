import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { ForwardingStore } from './ForwardingStore';

/** Takes a forwarding away. What it did until now stays: one that has begun ends now. */
export async function endForwarding(
  forwardings: ForwardingStore,
  forwarding: Forwarding,
  now: DateTime,
): Promise<void> {
  const end = new Date(now.toMillis()).toISOString();
  if (forwarding.start < end) {
    // The alias is free again.
    await forwardings.put({ ...forwarding, alias: undefined, end });
  } else {
    await forwardings.delete(forwarding.id);
  }
}
