import { Heartbeat } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** The machines of Bancly that are expected to report: one does, one stopped, one has not begun. */
export function banclyHeartbeats(now: DateTime): readonly Heartbeat[] {
  const iso = (at: DateTime) => at.toUTC().toISO() ?? '';
  const common = {
    enabled: true,
    team: 'group:default/payments',
    createdAt: iso(now.minus({ days: 90 })),
  };
  return [
    {
      ...common,
      id: 'ledger-backup',
      name: 'ledger-backup',
      interval: 1,
      intervalUnit: 'days',
      state: 'alive',
      lastPingAt: iso(now.minus({ hours: 6 })),
      expiresAt: iso(now.plus({ hours: 18 })),
    },
    {
      ...common,
      id: 'clearing-file',
      name: 'clearing-file',
      interval: 30,
      intervalUnit: 'minutes',
      state: 'expired',
      lastPingAt: iso(now.minus({ minutes: 42 })),
      expiredAt: iso(now.minus({ minutes: 12 })),
    },
    {
      ...common,
      id: 'statements',
      name: 'statements',
      interval: 2,
      intervalUnit: 'hours',
      state: 'waiting',
    },
  ];
}
