import { InputError } from '@backstage/errors';
import {
  ImpactedService,
  Incident,
  ServiceGraph,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { GraphSnapshotStore } from '../services/GraphSnapshotStore';
import { normalizeRef } from '../services/normalizeRefs';
import { mergeGraphs, subgraphAround } from '../services/subgraphAround';
import { TimelineStore } from '../timeline/TimelineStore';
import { callIn } from './callIn';
import { changeIncident, ChangeScope, refuseClosed } from './changeIncident';
import { IncidentPartsStore } from './IncidentPartsStore';
import { IncidentStore } from './IncidentStore';

const SENTENCES: Readonly<Record<ImpactedService['state'], string>> = {
  confirmed: 'is impacted',
  suggested: 'may be impacted',
  cleared: 'is not impacted',
};

/** A service as the catalog has it now. */
type CurrentService = {
  readonly node: ServiceNode;
  readonly ownerName: string;
  readonly isKnown: boolean;
  readonly graph: ServiceGraph;
};

/**
 * Says that a service is impacted, may be, or is not.
 *
 * @remarks The owner of a newly confirmed service is called in, and paged if the incident pages owners. A service of the
 * incident keeps the name and owner that it had when it was added.
 */
export async function setImpactedService(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly entityRef: string;
    readonly state: ImpactedService['state'];
  },
): Promise<Incident> {
  const { entityRef, state, ...change } = options;
  const ref = normalizeRef('entityRef', entityRef);
  const audit = {
    ...change,
    eventId: 'incident-impacted-service-set',
    meta: { entityRef: ref, state },
  };
  await changeIncident(context, audit, async () => {
    const current = await currentService(context, ref);
    return async scope => {
      refuseClosed(scope.facts);
      await setState(scope, current, state);
    };
  });
  return new IncidentStore(context.database).get(change.incidentId);
}

async function currentService(
  { services, people, settings }: IncidentsContext,
  ref: string,
): Promise<CurrentService> {
  const { nodes, unknown, graph } = await services.find([ref]);
  const [node] = nodes;
  const owner = node.owner ?? '';
  return {
    node,
    ownerName: (await people.find([owner])).nameOf(owner),
    isKnown: unknown.length === 0,
    graph: subgraphAround(graph, [ref], settings.maxHops),
  };
}

async function setState(
  scope: ChangeScope,
  { node, ownerName, isKnown, graph }: CurrentService,
  state: ImpactedService['state'],
): Promise<void> {
  const { trx, facts, now, actor } = scope;
  const parts = new IncidentPartsStore(trx);
  const { impactedServices, responders } = (await parts.read([facts.id]))(
    facts.id,
  );
  const before = impactedServices.find(one => one.entityRef === node.entityRef);
  if (!before && !isKnown) {
    throw new InputError(
      `entityRef is '${node.entityRef}', which the catalog does not have`,
    );
  }
  const service = before ?? { ...node, state };
  await parts.putServices(facts.id, [{ ...service, state }]);
  const text = `${service.name} ${SENTENCES[state]}.`;
  await new TimelineStore(trx).add(facts.id, [
    { at: now, kind: 'impacted-service', text, actor },
  ]);
  if (!before) {
    const graphs = new GraphSnapshotStore(trx);
    const known = await graphs.get(facts.id);
    await graphs.save(facts.id, mergeGraphs(known, graph), now);
  }
  const owner = service.owner;
  if (
    owner &&
    state === 'confirmed' &&
    !responders.some(one => one.ref === owner)
  ) {
    const page = facts.pagesOwners && facts.status === 'open';
    await callIn(scope, { ref: owner, name: ownerName }, { page });
  }
}
