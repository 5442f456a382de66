import { InputError } from '@backstage/errors';
import {
  Incident,
  incidentCreatePermission,
  IncidentInput,
  ServiceGraph,
} from '@muster/backstage-plugin-incidents-common';
import { randomUUID } from 'node:crypto';
import { describeAlerts } from '../alerts/describeAlerts';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { ReactionStore } from '../reactions/ReactionStore';
import { GraphSnapshotStore } from '../services/GraphSnapshotStore';
import { normalizeRefs } from '../services/normalizeRefs';
import { subgraphAround } from '../services/subgraphAround';
import { TimelineStore } from '../timeline/TimelineStore';
import { IncidentPartsStore } from './IncidentPartsStore';
import { IncidentStore } from './IncidentStore';
import { IncidentPlan, planIncident } from './planIncident';

/**
 * Somebody says that something is wrong, and those who answer for it are paged.
 *
 * @remarks One transaction writes the incident, its timeline, the graph around it and the side effects to come. The same
 * `externalId` again answers the incident that exists.
 */
export async function declareIncident(
  context: IncidentsContext,
  options: Declaration,
): Promise<{ readonly incident: Incident; readonly isNew: boolean }> {
  const { caller, input } = options;
  const change = {
    caller,
    permission: incidentCreatePermission,
    eventId: 'incident-declare',
    meta: { priority: input.priority, message: input.message },
  };
  return audited(context, change, async () => {
    const incidents = new IncidentStore(context.database);
    const existing =
      input.externalId && (await incidents.findByExternalId(input.externalId));
    if (existing) {
      return { incident: await incidents.get(existing), isNew: false };
    }
    const { id, isNew } = await declare(context, options);
    if (isNew) {
      context.wakeReactions();
      context.announcer.announce({ type: 'incident', id, change: 'declared' });
    }
    return { incident: await incidents.get(id), isNew };
  });
}

type Declaration = { readonly caller: Caller; readonly input: IncidentInput };

async function declare(context: IncidentsContext, declaration: Declaration) {
  const { plan, graph } = await prepare(context, declaration);
  return context.database.transaction(async trx => {
    const incidents = new IncidentStore(trx);
    const lastNumber = await incidents.lockNumbers();
    const { id, externalId, updatedAt: now } = plan.facts;
    const known = externalId && (await incidents.findByExternalId(externalId));
    if (known) {
      return { id: known, isNew: false };
    }
    const number = lastNumber + 1;
    await incidents.insert({ ...plan.facts, number });
    await new GraphSnapshotStore(trx).save(id, graph, now);
    await new ReactionStore(trx).plan(id, plan.reactionsFor(number), { now });
    await writeParts(new IncidentPartsStore(trx), plan);
    await new TimelineStore(trx).add(id, plan.entries);
    return { id, isNew: true };
  });
}

/** Asks the neighbours whatever has to be known, before the transaction. */
async function prepare(
  context: IncidentsContext,
  { caller, input }: Declaration,
): Promise<{ plan: IncidentPlan; graph: ServiceGraph }> {
  const refs = normalizeRefs('impactedServices', input.impactedServices);
  const given = normalizeRefs('responders', input.responders ?? []);
  const found = await context.services.find(refs);
  refuseUnknown('impactedServices', found.unknown);
  const owners = found.nodes.flatMap(({ owner }) => owner ?? []);
  const people = await context.people.find([...owners, ...given]);
  refuseUnknown(
    'responders',
    given.filter(ref => people.unknown.includes(ref)),
  );
  const plan = planIncident(
    { ...input, responders: given },
    {
      id: randomUUID(),
      actor: actorOf(caller),
      now: context.clock(),
      services: found.nodes,
      alerts: await describeAlerts(context, input.alertIds ?? []),
      nameOf: people.nameOf,
    },
  );
  const graph = subgraphAround(found.graph, refs, context.settings.maxHops);
  return { plan, graph };
}

async function writeParts(
  parts: IncidentPartsStore,
  { facts, impactedServices, responders, alerts }: IncidentPlan,
): Promise<void> {
  await parts.putServices(facts.id, impactedServices);
  await parts.addResponders(facts.id, responders);
  await parts.addAlerts(facts.id, alerts);
}

function refuseUnknown(field: string, unknown: readonly string[]): void {
  if (unknown.length > 0) {
    throw new InputError(
      `${field} names ${unknown
        .map(ref => `'${ref}'`)
        .join(', ')}, which the catalog does not have`,
    );
  }
}
