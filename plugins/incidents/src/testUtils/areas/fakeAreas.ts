import { IncidentsApi } from '@muster/backstage-plugin-incidents-common';
import { fakeDeployments } from './fakeDeployments';
import { FakeIncidentsStory } from './FakeIncidentsStory';
import { fakeInvestigations } from './fakeInvestigations';
import { fakeLifecycle } from './fakeLifecycle';
import { fakePostmortems } from './fakePostmortems';
import { fakeResponders } from './fakeResponders';
import { fakeServices } from './fakeServices';
import { fakeTimeline } from './fakeTimeline';

/** Everything that the incidents in memory answer; its types make sure that no area is missing. */
export function fakeAreas(story: FakeIncidentsStory): IncidentsApi {
  return {
    ...fakeDeployments(story),
    ...fakeInvestigations(story),
    ...fakeLifecycle(story),
    ...fakePostmortems(story),
    ...fakeResponders(story),
    ...fakeServices(story),
    ...fakeTimeline(story),
  };
}
