import { OnCallMaintenanceApi } from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeMaintenance(pager: FakePager): OnCallMaintenanceApi {
  const maintenance = fakeList({
    kind: 'maintenance',
    get: () => pager.world.maintenance,
    set: items => pager.change({ maintenance: items }),
  });
  return {
    listMaintenance: async () => maintenance.all(),
    createMaintenance: async input => {
      const { time } = input;
      const isLater = time.type === 'schedule' && time.start > pager.now();
      const made = {
        ...input,
        id: pager.newId('maintenance'),
        status: isLater ? 'planned' : 'active',
        start: time.type === 'schedule' ? time.start : pager.now(),
        end: time.type === 'schedule' ? time.end : undefined,
        createdAt: pager.now(),
        createdBy: pager.world.me,
      } as const;
      pager.change({ maintenance: [made, ...maintenance.all()] });
      return made;
    },
    updateMaintenance: async (id, input) => maintenance.change(id, input),
    cancelMaintenance: async id =>
      maintenance.change(id, {
        status: 'cancelled',
        cancelledAt: pager.now(),
      }),
    deleteMaintenance: async id => maintenance.remove(id),
  };
}
