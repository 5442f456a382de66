import { InputError } from '@backstage/errors';
import {
  AssociatedAlert,
  ImpactedService,
  IncidentInput,
  IncidentResponder,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { readPastMoment } from '../readMoment';
import { Reaction } from '../reactions/Reaction';
import { NewTimelineEntry } from '../timeline/TimelineStore';
import { declarationEntries } from './declarationEntries';
import { incidentKey, IncidentFacts } from './incidentRow';
import { planResponders } from './planResponders';

/** What is known when an incident is declared. */
export type DeclarationFacts = {
  readonly id: string;
  readonly actor: string;
  readonly now: DateTime;
  readonly services: readonly ServiceNode[];
  readonly alerts: readonly AssociatedAlert[];
  readonly nameOf: (entityRef: string) => string;
};

/** Everything that one transaction writes when an incident is declared. */
export type IncidentPlan = {
  /** The number is known inside the transaction only. */
  readonly facts: Omit<IncidentFacts, 'number'>;
  readonly impactedServices: readonly ImpactedService[];
  readonly responders: readonly IncidentResponder[];
  readonly alerts: readonly AssociatedAlert[];
  readonly entries: readonly NewTimelineEntry[];
  readonly reactionsFor: (number: number) => readonly Reaction[];
};

/** Decides what declaring an incident means; nothing is written yet. */
export function planIncident(
  input: IncidentInput,
  known: DeclarationFacts,
): IncidentPlan {
  const moments = readMoments(input, known.now);
  const pagesOwners = (input.pageOwners ?? true) && !input.declaredAt;
  const impactedServices = known.services.map(
    (node): ImpactedService => ({ ...node, state: 'confirmed' }),
  );
  const responders = planResponders({
    services: known.services,
    given: input.responders ?? [],
    nameOf: known.nameOf,
    pages: pagesOwners,
  });
  return {
    facts: {
      id: known.id,
      externalId: input.externalId,
      message: input.message.trim(),
      description: input.description?.trim() || undefined,
      priority: input.priority,
      status: 'open',
      tags: [...new Set(input.tags ?? [])],
      environment: input.environment,
      pagesOwners,
      createdAt: moments.declaredAt,
      createdBy: known.actor,
      updatedAt: known.now,
      impactStartedAt: moments.impactStartedAt,
    },
    impactedServices,
    responders,
    alerts: known.alerts,
    entries: declarationEntries(input, {
      ...known,
      responders,
      at: moments.declaredAt,
    }),
    reactionsFor: number =>
      pagesOwners ? reactionsOf(input, { ...known, responders, number }) : [],
  };
}

function readMoments(input: IncidentInput, now: DateTime) {
  const declaredAt = input.declaredAt
    ? readPastMoment('declaredAt', input.declaredAt, now)
    : now;
  const impactStartedAt = input.impactStartedAt
    ? readPastMoment('impactStartedAt', input.impactStartedAt, now)
    : declaredAt;
  if (input.message.trim() === '') {
    throw new InputError('message is empty, expected a sentence');
  }
  return { declaredAt, impactStartedAt };
}

function reactionsOf(
  { priority, message }: IncidentInput,
  known: {
    readonly actor: string;
    readonly responders: readonly IncidentResponder[];
    readonly number: number;
  },
): Reaction[] {
  const { actor, responders, number } = known;
  if (responders.length === 0) {
    return [];
  }
  const key = incidentKey(number);
  return [
    ...responders.map(
      ({ ref }): Reaction => ({ kind: 'page-responder', ref, round: 1 }),
    ),
    {
      kind: 'notify-people',
      occasion: 'declared',
      title: `${key} declared (${priority}): ${message}`,
      link: `/incidents/${key}`,
      recipients: responders.map(({ ref }) => ref),
      except: actor,
    },
  ];
}
