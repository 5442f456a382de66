import { Incident } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { SeedContext } from '../SeedContext';
import { toIso } from '../toIso';

const ROLE = 'Incident Manager';

/** Makes a person incident manager, unless somebody is. */
export async function seedManager(
  { incidents, voices }: SeedContext,
  { id, responders }: Incident,
  manager: { readonly name: string; readonly since?: DateTime } | undefined,
): Promise<void> {
  if (manager && !responders.some(({ role }) => role === ROLE)) {
    await incidents.addResponder(
      id,
      {
        ref: `user:default/${manager.name}`,
        role: ROLE,
        page: false,
        at: manager.since && toIso(manager.since),
      },
      await voices.person(manager.name),
    );
  }
}
