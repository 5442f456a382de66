import { Incident } from '@muster/backstage-plugin-incidents-common';
import { listAll } from '../listAll';
import { SeedContext } from '../SeedContext';

/** The incident with this message, whatever became of it. */
export async function findIncident(
  { incidents, voices }: SeedContext,
  message: string,
): Promise<Incident | undefined> {
  const machine = await voices.machine('incidents');
  const all = await listAll(cursor =>
    incidents.listIncidents(
      { status: ['open', 'resolved', 'closed'], cursor },
      machine,
    ),
  );
  return all.find(incident => incident.message === message);
}
