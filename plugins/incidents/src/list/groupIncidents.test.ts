import { fakeIncident } from '../testUtils/fakeIncident';
import { groupIncidents } from './groupIncidents';

function incident(
  number: number,
  changes: Partial<Parameters<typeof fakeIncident>[0]>,
) {
  return fakeIncident({ number, message: `${number}`, ...changes });
}

describe('groupIncidents', () => {
  it('puts active ones first: most urgent on top, then the longest felt', () => {
    const groups = groupIncidents([
      incident(4, { status: 'closed' }),
      incident(3, { priority: 'P1', impactStartedAt: '2026-03-02T09:00:00Z' }),
      incident(2, { priority: 'P3', impactStartedAt: '2026-03-01T09:00:00Z' }),
      incident(1, { priority: 'P1', impactStartedAt: '2026-03-02T08:00:00Z' }),
    ]);
    expect(
      groups.map(group => [
        group.status,
        group.incidents.map(({ number }) => number),
      ]),
    ).toEqual([
      ['open', [1, 3, 2]],
      ['closed', [4]],
    ]);
  });

  it('shows what is over newest first', () => {
    const [group] = groupIncidents([
      incident(1, { status: 'resolved', createdAt: '2026-03-01T09:00:00Z' }),
      incident(2, { status: 'resolved', createdAt: '2026-03-02T09:00:00Z' }),
    ]);
    expect(group?.incidents.map(({ number }) => number)).toEqual([2, 1]);
  });
});
