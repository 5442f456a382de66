import { ConflictError, InputError } from '@backstage/errors';
import { IncidentStatus } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { toIso } from '../toIso';
import { incidentKey, IncidentFacts } from './incidentRow';

/** What people do to the status of an incident. */
export type IncidentMove = 'resolve' | 'reopen' | 'close';

const FROM: Readonly<Record<IncidentMove, IncidentStatus>> = {
  resolve: 'open',
  reopen: 'resolved',
  close: 'resolved',
};

const DONE: Readonly<Record<IncidentMove, string>> = {
  resolve: 'resolved',
  reopen: 'reopened',
  close: 'closed',
};

/** Decides what an incident becomes: open, resolved, closed, and from resolved back to open. */
export function moveIncident(
  facts: IncidentFacts,
  move: IncidentMove,
  at: DateTime,
): IncidentFacts {
  if (facts.status !== FROM[move]) {
    throw new ConflictError(
      `${incidentKey(facts.number)} is ${facts.status}, so it can't be ${
        DONE[move]
      }; only ${FROM[move]} incidents can`,
    );
  }
  switch (move) {
    case 'resolve':
      return resolved(facts, at);
    case 'reopen':
      return {
        ...facts,
        status: 'open',
        resolvedAt: undefined,
        impactEndedAt: undefined,
      };
    default:
      refuseBefore('at', at, facts.resolvedAt ?? facts.createdAt);
      return { ...facts, status: 'closed', closedAt: at };
  }
}

function resolved(facts: IncidentFacts, at: DateTime): IncidentFacts {
  refuseBefore('at', at, facts.impactStartedAt);
  return {
    ...facts,
    status: 'resolved',
    // Trouble may be over before somebody declares it; an incident is not resolved before it exists.
    resolvedAt: DateTime.max(at, facts.createdAt),
    impactEndedAt: facts.impactEndedAt ?? at,
  };
}

function refuseBefore(field: string, at: DateTime, earliest: DateTime): void {
  if (at < earliest) {
    throw new InputError(
      `${field} is ${toIso(at)}, expected ${toIso(earliest)} or later`,
    );
  }
}
