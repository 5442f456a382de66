import { ConflictError } from '@backstage/errors';
import { IncidentPostmortemsApi } from '@muster/backstage-plugin-incidents-common';
import { fakePage } from '@muster/backstage-plugin-oncall-react';
import { fakePostmortem } from '../fakeIncident';
import { changePostmortem } from '../fakeRules';
import { fakeIncidentLog } from './fakeIncidentLog';
import { FakeIncidentsStory } from './FakeIncidentsStory';
import { fakePostmortemList } from './fakePostmortemList';

export function fakePostmortems(
  story: FakeIncidentsStory,
): IncidentPostmortemsApi {
  const incidents = fakeIncidentLog(story);
  const postmortems = fakePostmortemList(story);
  return {
    createPostmortem: async incidentId => {
      const incident = incidents.get(incidentId);
      const made = fakePostmortem({
        id: story.newId('pm'),
        incidentId: incident.id,
        incidentKey: incident.key,
        title: incident.message,
        createdAt: story.now(),
        owner: story.world.me,
        sections: story.world.postmortems[0]?.sections ?? [],
      });
      story.change({ postmortems: [made, ...postmortems.all()] });
      incidents.change(incident.id, 'postmortem', 'Draft made.', {
        postmortem: { id: made.id, status: 'draft' },
      });
      return made;
    },
    listPostmortems: async request => {
      const { text = '', service, status = 'published' } = request;
      const words = text.toLowerCase();
      const fitting = postmortems
        .all()
        .filter(item => item.status === status)
        .filter(
          ({ facts }) =>
            !service ||
            facts.services.some(({ entityRef }) => entityRef === service),
        )
        .filter(item => JSON.stringify(item).toLowerCase().includes(words));
      return fakePage(fitting, request);
    },
    getPostmortem: async id => postmortems.get(id),
    updatePostmortem: async (id, changes) => {
      const before = postmortems.get(id);
      if (changes.revision !== before.revision) {
        throw new ConflictError(
          `Postmortem ${id} is at revision ${before.revision}, not ${changes.revision}`,
        );
      }
      return postmortems.replace(
        changePostmortem(before, changes, () => story.newId('action')),
      );
    },
    publishPostmortem: async (id, { at = story.now() }) =>
      postmortems.change(id, {
        status: 'published',
        publishedAt: at,
        publishedBy: story.world.me,
        revision: postmortems.get(id).revision + 1,
      }),
  };
}
