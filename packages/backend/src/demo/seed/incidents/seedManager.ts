import { Incident } from '@muster/backstage-plugin-incidents-common';
import { SeedContext } from '../SeedContext';

const ROLE = 'Incident Manager';

/** Makes a person incident manager, unless somebody is. */
export async function seedManager(
  { incidents, voices }: SeedContext,
  { id, responders }: Incident,
  manager: string | undefined,
): Promise<void> {
  if (manager && !responders.some(({ role }) => role === ROLE)) {
    await incidents.addResponder(
      id,
      { ref: `user:default/${manager}`, role: ROLE, page: false },
      await voices.person(manager),
    );
  }
}
