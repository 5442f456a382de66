import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';

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
  readonly #zones = new Map<string, KnownZone>();

  getTimeZoneByID(tzid: string): ICAL.Timezone {
    if (!IANAZone.isValidZone(tzid)) {
      return super.getTimeZoneByID(tzid);
    }
    const zone = this.#zones.get(tzid) ?? new KnownZone(tzid);
    this.#zones.set(tzid, zone);
    return zone;
  }
}
