import { OnCallAlertSearchesApi } from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeAlertSearches(pager: FakePager): OnCallAlertSearchesApi {
  const searches = fakeList({
    kind: 'saved search',
    get: () => pager.world.searches,
    set: items => pager.change({ searches: items }),
  });
  return {
    listSavedAlertSearches: async () => searches.all(),
    createSavedAlertSearch: async input =>
      searches.add({
        teams: [],
        ...input,
        id: pager.newId('search'),
        owner: pager.world.me,
        createdAt: pager.now(),
        updatedAt: pager.now(),
      }),
    updateSavedAlertSearch: async (id, input) =>
      searches.change(id, { ...input, updatedAt: pager.now() }),
    deleteSavedAlertSearch: async id => searches.remove(id),
  };
}
