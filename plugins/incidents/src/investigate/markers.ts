import {
  Deployment,
  InvestigationTrack,
  RankedDeployment,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { fractionAt, TimeWindow } from './timeAxis';

/** One deployment as it is drawn. */
export type Marker = {
  readonly deployment: Deployment;
  readonly ranked?: RankedDeployment;
  /** 0 is the left edge of the lane, 1 the right one. */
  readonly fraction: number;
  /** Pixels. */
  readonly radius: number;
  /** -1, 0 or 1: which of three levels, so that neighbours in time stay apart. */
  readonly level: number;
};

const SMALLEST = 5;
const LARGEST = 11;
/** Closer than this, two markers would cover each other. */
const NEAR = 0.022;
const LEVELS = [0, -1, 1] as const;

/** The deployments of a track in the order of time, each with its place, size and level. */
export function markersOf(
  track: InvestigationTrack,
  options: {
    readonly window: TimeWindow;
    readonly ranking: readonly RankedDeployment[];
  },
): readonly Marker[] {
  const { window, ranking } = options;
  const ranks = new Map(ranking.map(item => [item.deploymentId, item]));
  const sorted = [...track.deployments].sort((a, b) =>
    a.startedAt.localeCompare(b.startedAt),
  );
  let crowd = 0;
  let last = Number.NEGATIVE_INFINITY;
  return sorted.map(deployment => {
    const at = DateTime.fromISO(deployment.startedAt);
    const fraction = fractionAt(at, window);
    crowd = fraction - last < NEAR ? crowd + 1 : 0;
    last = fraction;
    return {
      deployment,
      ranked: ranks.get(deployment.id),
      fraction,
      radius: radiusOf(deployment),
      level: LEVELS[crowd % LEVELS.length] ?? 0,
    };
  });
}

/** Grows with the logarithm of the files changed: one to ten differ as much as ten to a hundred. */
export function radiusOf(deployment: Deployment): number {
  const files = deployment.filesChanged.length;
  return Math.min(LARGEST, SMALLEST + 3 * Math.log10(1 + files));
}
