import { FakeStory } from '@muster/backstage-plugin-oncall-react';
import { FakeIncidentsWorld } from '../FakeIncidentsWorld';

/** What the areas of the incidents in memory share. */
export type FakeIncidentsStory = FakeStory<{ world: FakeIncidentsWorld }>;
