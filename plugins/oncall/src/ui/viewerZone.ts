import { SystemZone } from 'luxon';
import { zoneNameOfToday } from './zoneNames';

/** The name of the zone in which the reader's browser runs. */
export function viewerZone(): string {
  return zoneNameOfToday(SystemZone.instance.name);
}
