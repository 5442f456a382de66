import { Incident } from '@muster/backstage-plugin-incidents-common';
import { SeedContext } from '../SeedContext';
import { toIso } from '../toIso';
import { findIncident } from './findIncident';
import { PastIncident } from './PastIncident';
import { pastIncidents } from './pastIncidents';
import { seedCause } from './seedCause';
import { seedManager } from './seedManager';
import { seedPostmortem } from './seedPostmortem';
import { seedTimeline } from './seedTimeline';

/** Tells what happened before, from declaration to postmortem; answers how many incidents are new. */
export async function seedPastIncidents(context: SeedContext): Promise<number> {
  let created = 0;
  for (const past of pastIncidents(context.now)) {
    const existing = await findIncident(context, past.input.message);
    const incident = existing ?? (await declare(context, past));
    created += existing ? 0 : 1;
    await goOn(context, past, incident);
  }
  return created;
}

async function declare(
  { incidents, voices }: SeedContext,
  { input, declaredBy }: PastIncident,
): Promise<Incident> {
  return incidents.declareIncident(
    { ...input, pageOwners: false },
    await voices.person(declaredBy),
  );
}

/** Takes the incident from where it stands to where the story leaves it. */
async function goOn(
  context: SeedContext,
  past: PastIncident,
  incident: Incident,
): Promise<void> {
  if (incident.status === 'closed') {
    return;
  }
  if (incident.status === 'open') {
    await seedManager(context, incident, past.manager);
    await seedTimeline(context, incident.id, past.timeline);
    await seedCause(context, incident.id, past);
    await resolve(context, incident.id, past);
  }
  await seedPostmortem(context, incident.id, past);
  await close(context, incident.id, past);
}

async function resolve(
  { incidents, voices }: SeedContext,
  id: string,
  past: PastIncident,
): Promise<void> {
  const person = await voices.person(past.manager?.name ?? past.declaredBy);
  const at = toIso(past.resolvedAt);
  await incidents.updateIncident(
    id,
    { impactEndedAt: toIso(past.impactEndedAt), at },
    person,
  );
  await incidents.resolveIncident(id, { note: past.resolution, at }, person);
}

async function close(
  { incidents, voices }: SeedContext,
  id: string,
  { closedAt, manager, declaredBy }: PastIncident,
): Promise<void> {
  const person = await voices.person(manager?.name ?? declaredBy);
  const { status } = await incidents.getIncident(id, person);
  if (closedAt && status === 'resolved') {
    await incidents.closeIncident(id, { at: toIso(closedAt) }, person);
  }
}
