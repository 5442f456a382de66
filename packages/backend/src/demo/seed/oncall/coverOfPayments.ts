import { OverrideInput } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../toIso';

/** Ana covers for Ben this afternoon, whatever the hour is; that is why a guest, who is Ana, is being paged. */
export function coverOfPayments(now: DateTime): {
  readonly schedule: string;
  readonly createdBy: string;
  readonly input: OverrideInput;
} {
  const hour = now.startOf('hour');
  return {
    schedule: 'Payments primary',
    createdBy: 'ben',
    input: {
      participant: { type: 'user', ref: 'user:default/ana' },
      start: toIso(hour.minus({ hours: 2 })),
      end: toIso(hour.plus({ hours: 6 })),
    },
  };
}
