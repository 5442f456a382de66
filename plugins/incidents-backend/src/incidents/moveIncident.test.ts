import { IncidentStatus } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { IncidentFacts } from './incidentRow';
import { IncidentMove, moveIncident } from './moveIncident';

const ten = DateTime.fromISO('2026-11-22T10:00:00Z', { zone: 'utc' });

function facts(status: IncidentStatus): IncidentFacts {
  return {
    id: 'i1',
    number: 46,
    message: 'Trouble',
    priority: 'P1',
    status,
    tags: [],
    pagesOwners: true,
    createdAt: ten,
    createdBy: 'user:default/ana',
    updatedAt: ten,
    impactStartedAt: ten,
    resolvedAt: status === 'open' ? undefined : ten.plus({ hours: 1 }),
  };
}

describe('moveIncident', () => {
  const legal: readonly [IncidentStatus, IncidentMove, IncidentStatus][] = [
    ['open', 'resolve', 'resolved'],
    ['resolved', 'reopen', 'open'],
    ['resolved', 'close', 'closed'],
  ];

  it.each(legal)('lets %s be moved by %s to %s', (from, move, to) => {
    const later = ten.plus({ hours: 2 });
    expect(moveIncident(facts(from), move, later).status).toBe(to);
  });

  const statuses = ['open', 'resolved', 'closed'] as const;
  const moves = ['resolve', 'reopen', 'close'] as const;
  const illegal = statuses
    .flatMap(status => moves.map(move => [status, move] as const))
    .filter(
      ([status, move]) =>
        !legal.some(([from, by]) => from === status && by === move),
    );

  it.each(illegal)('refuses %s to %s', (status, move) => {
    expect(() => moveIncident(facts(status), move, ten)).toThrow(
      expect.objectContaining({ name: 'ConflictError' }),
    );
  });

  it('refuses to close before it was resolved', () => {
    expect(() => moveIncident(facts('resolved'), 'close', ten)).toThrow(
      'at is 2026-11-22T10:00:00.000Z, expected 2026-11-22T11:00:00.000Z or later',
    );
  });
});
