import { FakeIncidentsWorld, FakeService } from '../FakeIncidentsWorld';
import { nameInRef } from './nameInRef';

/** The service with this entity reference; one that the story does not tell of uses nothing. */
export function fakeServiceOf(
  world: FakeIncidentsWorld,
  entityRef: string,
): FakeService {
  const known = world.services.find(item => item.entityRef === entityRef);
  return known ?? { entityRef, name: nameInRef(entityRef), uses: [] };
}
