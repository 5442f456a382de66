import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import { FakeList, fakeList } from '@muster/backstage-plugin-oncall-react';
import { FakeIncidentsStory } from './FakeIncidentsStory';

export function fakePostmortemList(
  story: FakeIncidentsStory,
): FakeList<Postmortem> {
  return fakeList({
    kind: 'postmortem',
    get: () => story.world.postmortems,
    set: items => story.change({ postmortems: items }),
  });
}
