import { InvestigationTrack } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { fakeDeployment } from '../testUtils/fakeIncident';
import { markersOf, radiusOf } from './markers';

const WINDOW = {
  from: DateTime.fromISO('2026-03-02T00:00:00Z'),
  to: DateTime.fromISO('2026-03-03T00:00:00Z'),
};

function trackOf(startedAt: readonly string[]): InvestigationTrack {
  return {
    entityRef: 'component:default/ledger',
    name: 'ledger',
    deployments: startedAt.map((at, index) =>
      fakeDeployment({ id: `d${index}`, serviceName: 'ledger', startedAt: at }),
    ),
    incidents: [],
  };
}

function withFiles(count: number) {
  return fakeDeployment({
    id: 'd',
    serviceName: 'ledger',
    startedAt: '2026-03-02T00:00:00Z',
    filesChanged: Array.from({ length: count }, (_, n) => `${n}.ts`),
  });
}

describe('markersOf', () => {
  it('places deployments in the order of time', () => {
    const track = trackOf(['2026-03-02T18:00:00Z', '2026-03-02T06:00:00Z']);
    const markers = markersOf(track, { window: WINDOW, ranking: [] });
    expect(markers.map(({ fraction }) => fraction)).toEqual([0.25, 0.75]);
  });

  it('lifts neighbours in time to levels of their own', () => {
    const track = trackOf([
      '2026-03-02T06:00:00Z',
      '2026-03-02T06:10:00Z',
      '2026-03-02T06:20:00Z',
      '2026-03-02T18:00:00Z',
    ]);
    const markers = markersOf(track, { window: WINDOW, ranking: [] });
    expect(markers.map(({ level }) => level)).toEqual([0, -1, 1, 0]);
  });

  it('knows the rank', () => {
    const ranked = {
      deploymentId: 'd0',
      score: 1,
      likelihood: 'strong',
      reasons: [],
    } as const;
    const [marker] = markersOf(trackOf(['2026-03-02T06:00:00Z']), {
      window: WINDOW,
      ranking: [ranked],
    });
    expect(marker?.ranked).toBe(ranked);
  });
});

describe('radiusOf', () => {
  it('grows with the files changed, up to a limit', () => {
    const sizes = [0, 1, 10, 50].map(files => radiusOf(withFiles(files)));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBe(4);
    expect(radiusOf(withFiles(5000))).toBe(radiusOf(withFiles(9000)));
  });
});
