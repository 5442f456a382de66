import { IncidentRespondersApi } from '@muster/backstage-plugin-incidents-common';
import { fakeIncidentLog } from './fakeIncidentLog';
import { FakeIncidentsStory } from './FakeIncidentsStory';
import { displayNameInRef } from './nameInRef';

export function fakeResponders(
  story: FakeIncidentsStory,
): IncidentRespondersApi {
  const { get, change } = fakeIncidentLog(story);
  return {
    addResponder: async (id, { ref, role, page = true }) => {
      const name = displayNameInRef(ref);
      const others = get(id).responders.filter(other => other.ref !== ref);
      const responder = {
        type: ref.startsWith('user:') ? 'user' : 'team',
        ref,
        name,
        role,
        state: page ? 'paging' : 'not-paged',
      } as const;
      return change(id, 'responder', `${name} called in.`, {
        responders: [...others, responder],
      });
    },
  };
}
