import { OnCallActionHooksApi } from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeActionHooks(pager: FakePager): OnCallActionHooksApi {
  const hooks = fakeList({
    kind: 'action hook',
    get: () => pager.world.actionHooks,
    set: actionHooks => pager.change({ actionHooks }),
  });
  return {
    listActionHooks: async () => hooks.all(),
    createActionHook: async input =>
      hooks.add({
        ...input,
        id: pager.newId('hook'),
        createdAt: pager.now(),
        createdBy: pager.world.me,
      }),
    updateActionHook: async (id, input) => hooks.change(id, input),
    deleteActionHook: async id => hooks.remove(id),
  };
}
