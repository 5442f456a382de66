import { isZoneName } from '@muster/backstage-plugin-oncall-common';
import { WINDOWS_ZONES } from './windowsZones';

/**
 * The IANA zone that a calendar means by a name: its own, that of Windows, or with the address of a list of zones in front, such as
 * `/mozilla.org/20050126_1/Europe/Berlin`.
 */
export function zoneNamed(name: string): string | undefined {
  const parts = name.split('/');
  // America/Argentina/Buenos_Aires has most parts.
  const ends = [3, 2].map(count => parts.slice(-count).join('/'));
  const known = Object.hasOwn(WINDOWS_ZONES, name) ? WINDOWS_ZONES[name] : name;
  return [known, ...(name.startsWith('/') ? ends : [])].find(isZoneName);
}
