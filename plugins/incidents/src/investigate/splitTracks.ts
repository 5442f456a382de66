import { InvestigationTrack } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { TimeWindow } from './timeAxis';

/**
 * Which services get a lane, and which are only named. Impacted services always get one: that nothing was deployed to
 * them is news. Of the others, only those to which something happened.
 */
export function splitTracks(
  tracks: readonly InvestigationTrack[],
  window: TimeWindow,
): {
  readonly busy: readonly InvestigationTrack[];
  readonly quiet: readonly InvestigationTrack[];
} {
  const isBusy = (track: InvestigationTrack) =>
    track.related === undefined ||
    track.deployments.length > 0 ||
    track.incidents.some(incident => isIn(incident, window));
  return {
    busy: tracks.filter(isBusy),
    quiet: tracks.filter(track => !isBusy(track)),
  };
}

function isIn(
  incident: InvestigationTrack['incidents'][number],
  window: TimeWindow,
): boolean {
  const { startedAt, endedAt } = incident;
  return (
    DateTime.fromISO(startedAt) <= window.to &&
    (!endedAt || DateTime.fromISO(endedAt) >= window.from)
  );
}
