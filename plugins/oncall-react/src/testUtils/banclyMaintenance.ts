import { Maintenance, NO_TEAM } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** The bank upgrades a database at the moment, and has a migration planned. */
export function banclyMaintenance(now: DateTime): readonly Maintenance[] {
  const iso = (at: DateTime) => at.toUTC().toISO() ?? '';
  const planned = now.plus({ days: 2 });
  const common = {
    createdAt: iso(now.minus({ hours: 1 })),
    createdBy: 'user:default/ana',
  };
  return [
    {
      ...common,
      id: 'migration',
      description: 'Move the ledger to the second site',
      time: {
        type: 'schedule',
        start: iso(planned),
        end: iso(planned.plus({ hours: 4 })),
      },
      rules: [
        {
          state: 'disabled',
          entity: { type: 'integration', id: 'grafana' },
        },
      ],
      teams: [NO_TEAM],
      status: 'planned',
      start: iso(planned),
      end: iso(planned.plus({ hours: 4 })),
    },
    {
      ...common,
      id: 'upgrade',
      description: 'Upgrade of the database',
      time: { type: 'for-1-hour' },
      rules: [
        {
          state: 'disabled',
          entity: { type: 'team', id: 'group:default/payments' },
        },
      ],
      teams: ['group:default/payments'],
      status: 'active',
      start: iso(now.minus({ minutes: 20 })),
      end: iso(now.plus({ minutes: 40 })),
    },
  ];
}
