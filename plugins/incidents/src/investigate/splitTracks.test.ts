import { InvestigationTrack } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { fakeDeployment } from '../testUtils/fakeIncident';
import { splitTracks } from './splitTracks';

const WINDOW = {
  from: DateTime.fromISO('2026-03-02T00:00:00Z'),
  to: DateTime.fromISO('2026-03-03T00:00:00Z'),
};

function track(
  name: string,
  changes: Partial<InvestigationTrack> = {},
): InvestigationTrack {
  const entityRef = `component:default/${name}`;
  return {
    entityRef,
    name,
    related: {
      entityRef,
      name,
      direction: 'uses',
      hops: 1,
      path: [],
      weight: 1,
    },
    deployments: [],
    incidents: [],
    ...changes,
  };
}

function incidentBetween(startedAt: string, endedAt?: string) {
  return {
    key: 'INC-1',
    message: 'M',
    priority: 'P1',
    startedAt,
    endedAt,
  } as const;
}

function namesOf(tracks: readonly InvestigationTrack[]) {
  return tracks.map(({ name }) => name);
}

describe('splitTracks', () => {
  it('draws impacted services and those to which something happened', () => {
    const at = '2026-03-02T09:00:00Z';
    const { busy, quiet } = splitTracks(
      [
        track('impacted', { related: undefined }),
        track('deployed', {
          deployments: [
            fakeDeployment({ id: 'd', serviceName: 'deployed', startedAt: at }),
          ],
        }),
        track('broken', {
          incidents: [incidentBetween('2026-02-01T00:00:00Z')],
        }),
        track('was-broken', {
          incidents: [
            incidentBetween('2026-02-01T00:00:00Z', '2026-02-02T00:00:00Z'),
          ],
        }),
        track('quiet'),
      ],
      WINDOW,
    );
    expect(namesOf(busy)).toEqual(['impacted', 'deployed', 'broken']);
    expect(namesOf(quiet)).toEqual(['was-broken', 'quiet']);
  });
});
