import { NotFoundError } from '@backstage/errors';
import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  alertReadPermission,
  alertUpdatePermission,
  SavedAlertSearch,
  SavedAlertSearchInput,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { SavedSearchStore } from './SavedSearchStore';
import { changeSearch, saveSearch } from './saveSearch';

/** What the use cases of saved searches work with. */
export type SavedSearchRoom = {
  readonly searches: SavedSearchStore;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly clock: () => DateTime;
};

/** All searches that people saved, by name; whoever may see alerts may use them. */
export async function listSavedSearches(
  room: SavedSearchRoom,
  caller: Caller,
): Promise<readonly SavedAlertSearch[]> {
  await authorize(room.permissions, caller, alertReadPermission);
  return room.searches.list();
}

/** Gives a search a name; 409 when the name is taken. */
export async function createSavedSearch(
  room: SavedSearchRoom,
  caller: Caller,
  input: SavedAlertSearchInput,
): Promise<SavedAlertSearch> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  const actor = actorOf(caller);
  return audited(
    room.auditor,
    { eventId: 'create-saved-search', actor, meta: { name: input.name } },
    () =>
      saveSearch({
        store: room.searches,
        content: { teams: [], ...input, owner: actor },
        now: room.clock(),
      }),
  );
}

/** Replaces what the search is called and asks for; its owner stays. */
export async function updateSavedSearch(
  room: SavedSearchRoom,
  caller: Caller,
  id: string,
  input: SavedAlertSearchInput,
): Promise<SavedAlertSearch> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  return audited(
    room.auditor,
    { eventId: 'update-saved-search', actor: actorOf(caller), meta: { id } },
    () =>
      changeSearch({
        store: room.searches,
        id,
        contentOf: ({ owner }) => ({ teams: [], ...input, owner }),
        now: room.clock(),
      }),
  );
}

/** The search is forgotten; the alerts stay. */
export async function deleteSavedSearch(
  room: SavedSearchRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  await audited(
    room.auditor,
    { eventId: 'delete-saved-search', actor: actorOf(caller), meta: { id } },
    async () => {
      if (!(await room.searches.delete(id))) {
        throw new NotFoundError(`No saved search with id ${id}`);
      }
    },
  );
}
