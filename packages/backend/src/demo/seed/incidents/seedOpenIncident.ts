import { APAC_ALIAS } from '../oncall/alerts';
import { alertsByAlias } from '../oncall/seedAlerts';
import { SeedContext } from '../SeedContext';
import { findIncident } from './findIncident';
import { openIncident } from './openIncident';
import { seedManager } from './seedManager';
import { seedTimeline } from './seedTimeline';

/** Declares the incident that is going on, which pages people; answers how many it declared. */
export async function seedOpenIncident(context: SeedContext): Promise<number> {
  const { incidents, voices, now } = context;
  const { input, declaredBy, manager, timeline } = openIncident(now);
  const existing = await findIncident(context, input.message);
  if (existing && existing.status !== 'open') {
    return 0;
  }
  const alert = (await alertsByAlias(context)).get(APAC_ALIAS);
  const incident =
    existing ??
    (await incidents.declareIncident(
      { ...input, alertIds: alert ? [alert.id] : [] },
      await voices.person(declaredBy),
    ));
  await seedManager(context, incident, { name: manager });
  await seedTimeline(context, incident.id, timeline);
  return existing ? 0 : 1;
}
