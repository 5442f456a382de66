import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { zoneNamed } from './zoneNamed';

/** A zone of luxon. */
export class KnownZone extends ICAL.Timezone {
  constructor(tzid: string) {
    super({ tzid });
    this.tzid = tzid;
  }

  /** Seconds. */
  utcOffset({ year, month, day, hour, minute, second }: ICAL.Time): number {
    const clock = { year, month, day, hour, minute, second };
    return DateTime.fromObject(clock, { zone: this.tzid }).offset * 60;
  }
}

/**
 * A calendar whose times are on the clocks of luxon wherever it names a zone that luxon knows, described in the file or not. The
 * library alone takes a zone without a description for no zone at all, and then finds neither the exceptions nor the end that the
 * file writes in UTC.
 */
export class ZonedCalendar extends ICAL.Component {
  /** Names of zones that nobody knows and that the file does not describe, as far as it was read. */
  readonly unknownZones = new Set<string>();
  readonly #zones = new Map<string, KnownZone>();

  getTimeZoneByID(tzid: string): ICAL.Timezone {
    const name = zoneNamed(tzid);
    if (name === undefined) {
      const described = super.getTimeZoneByID(tzid);
      if (!described) {
        this.unknownZones.add(tzid);
      }
      return described;
    }
    const zone = this.#zones.get(name) ?? new KnownZone(name);
    this.#zones.set(name, zone);
    return zone;
  }
}
