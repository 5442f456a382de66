import { IncidentTimelineApi } from '@muster/backstage-plugin-incidents-common';
import { fakeIncidentLog } from './fakeIncidentLog';
import { FakeIncidentsStory } from './FakeIncidentsStory';

export function fakeTimeline(story: FakeIncidentsStory): IncidentTimelineApi {
  const { get, log } = fakeIncidentLog(story);
  return {
    getTimeline: async id => story.world.timelines[get(id).id] ?? [],
    addTimelineEntry: async (id, { text, at }) =>
      log(get(id).id, 'note', text, at),
  };
}
