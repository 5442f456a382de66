import { IncidentPreview } from '@muster/backstage-plugin-incidents-common';
import { FakeIncidentsWorld } from '../FakeIncidentsWorld';
import { fakeServiceOf } from './fakeServiceOf';
import { displayNameInRef } from './nameInRef';

/** The teams that own these services, each once. */
export function fakeOwners(
  world: FakeIncidentsWorld,
  entityRefs: readonly string[],
): IncidentPreview['willPage'] {
  const services = entityRefs.map(ref => fakeServiceOf(world, ref));
  const owners = new Set(
    services.flatMap(({ owner }) => (owner ? [owner] : [])),
  );
  return [...owners].map(ref => {
    const owned = services.filter(({ owner }) => owner === ref);
    return {
      ref,
      name: displayNameInRef(ref),
      because: `owner of ${owned.map(({ name }) => name).join(', ')}`,
      onCall: world.onCall[ref] ?? [],
    };
  });
}
