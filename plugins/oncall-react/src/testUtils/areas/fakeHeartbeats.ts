import { OnCallHeartbeatsApi } from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeHeartbeats(pager: FakePager): OnCallHeartbeatsApi {
  const heartbeats = fakeList({
    kind: 'heartbeat',
    get: () => pager.world.heartbeats,
    set: items => pager.change({ heartbeats: items }),
  });
  return {
    listHeartbeats: async () => heartbeats.all(),
    createHeartbeat: async input =>
      heartbeats.add({
        ...input,
        id: pager.newId('heartbeat'),
        state: input.enabled ? 'waiting' : 'disabled',
        createdAt: pager.now(),
      }),
    updateHeartbeat: async (id, input) => {
      const { state: before } = heartbeats.get(id);
      const whenOn = before === 'disabled' ? 'waiting' : before;
      const state = input.enabled ? whenOn : 'disabled';
      return heartbeats.change(id, { ...input, state });
    },
    deleteHeartbeat: async id => heartbeats.remove(id),
  };
}
