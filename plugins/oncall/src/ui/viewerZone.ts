import { SystemZone } from 'luxon';

/** The name of the zone in which the reader's browser runs. */
export function viewerZone(): string {
  return SystemZone.instance.name;
}
