import {
  incidentCreatePermission,
  IncidentInput,
  IncidentPreview,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';
import { Duration } from 'luxon';
import { authorize, Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { normalizeRefs } from '../services/normalizeRefs';
import { relatedServices } from '../services/relatedServices';
import { withinTime } from '../withinTime';
import { IncidentListStore } from './IncidentListStore';
import { IncidentStore } from './IncidentStore';
import { planResponders } from './planResponders';

const PATIENCE = Duration.fromObject({ seconds: 3 });

type PreviewInput = Pick<IncidentInput, 'impactedServices' | 'responders'>;

/** What would happen if this were declared; nothing happens. */
export async function previewIncident(
  context: IncidentsContext,
  { caller, input }: { readonly caller: Caller; readonly input: PreviewInput },
): Promise<IncidentPreview> {
  await authorize(context, caller, incidentCreatePermission);
  const refs = normalizeRefs('impactedServices', input.impactedServices);
  const given = normalizeRefs('responders', input.responders ?? []);
  const { nodes, graph } = await context.services.find(refs);
  const owners = nodes.flatMap(({ owner }) => owner ?? []);
  const { nameOf } = await context.people.find([...owners, ...given]);
  const planned = planResponders({
    services: nodes,
    given,
    nameOf,
    pages: true,
  });
  const onCall = await Promise.all(
    planned.map(({ ref }) => whoIsOnCall(context, ref)),
  );
  const duplicates = await new IncidentListStore(
    context.database,
  ).openOnServices(refs);
  return {
    willPage: planned.map(({ ref, name, type }, index) => ({
      ref,
      name,
      because: because(ref, nodes),
      onCall: type === 'user' ? [name] : onCall[index] ?? [],
    })),
    ...(onCall.includes(undefined) && { pagerUnavailable: true }),
    related: relatedServices(graph, refs, context.settings.maxHops),
    possibleDuplicates: await new IncidentStore(context.database).complete(
      duplicates,
    ),
  };
}

/** Names of who is on call for a team; undefined when the pager can't be asked. */
async function whoIsOnCall(
  { pager, people, logger }: IncidentsContext,
  ref: string,
): Promise<readonly string[] | undefined> {
  if (!ref.startsWith('group:')) {
    return [];
  }
  try {
    const schedules = await withinTime(
      PATIENCE,
      pager.whoIsOnCall({ team: ref }),
    );
    const turns = turnsOf(schedules);
    const { nameOf } = await people.find(turns.map(turn => turn.ref));
    return [...new Set(turns.map(turn => turn.name ?? nameOf(turn.ref)))];
  } catch (error) {
    logger.warn('Could not ask the pager who is on call', {
      team: ref,
      error: String(error),
    });
    return undefined;
  }
}

/** Somebody on call. */
type OnCall = { readonly ref: string; readonly name?: string };

function turnsOf(schedules: readonly ScheduleOnCall[]): readonly OnCall[] {
  return schedules
    .flatMap(({ now }) => now)
    .flatMap<OnCall>(({ participant, name, pagesFirst = [] }) => {
      if (participant.type === 'none') {
        return [];
      }
      // An escalation policy is no person; where it pages nobody, its name is better than none.
      return pagesFirst.length > 0
        ? pagesFirst
        : [{ ref: participant.ref, name }];
    });
}

function because(ref: string, services: readonly ServiceNode[]): string {
  const owned = services
    .filter(({ owner }) => owner === ref)
    .map(({ name }) => name);
  return owned.length > 0 ? `owner of ${owned.join(', ')}` : 'called in by you';
}
