import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { firstOfTwo } from '../firstOfTwo';
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
    const at = DateTime.fromObject(clock, { zone: this.tzid });
    return firstOfTwo(at).offset * 60;
  }
}

/** What an event says about its times. */
const TIMES = ['dtstart', 'dtend', 'rdate', 'exdate', 'recurrence-id'];

/**
 * A calendar whose times are on the clocks of luxon wherever it names a zone that luxon knows, described in the file or not, or names
 * none. The library alone takes a zone without a description for no zone at all, and then finds neither the exceptions nor the end that
 * the file writes in UTC.
 */
export class ZonedCalendar extends ICAL.Component {
  /** Names of zones that nobody knows and that the file does not describe, as far as it was read. */
  readonly unknownZones = new Set<string>();
  readonly #zones = new Map<string, KnownZone>();
  #floating: KnownZone | undefined;

  /** Before any time is read: the zone of times that name none, or one that nobody knows. */
  readFloatingIn(name: string): void {
    this.#floating = this.#known(name);
    const events = this.getAllSubcomponents('vevent');
    for (const property of events.flatMap(timesOf)) {
      if (property.getParameter('tzid') === undefined) {
        property.setParameter('tzid', name);
      }
    }
  }

  getTimeZoneByID(tzid: string): ICAL.Timezone {
    const name = zoneNamed(tzid);
    if (name !== undefined) {
      return this.#known(name);
    }
    const described = super.getTimeZoneByID(tzid);
    if (!described) {
      this.unknownZones.add(tzid);
    }
    return described ?? this.#floating;
  }

  #known(name: string): KnownZone {
    const zone = this.#zones.get(name) ?? new KnownZone(name);
    this.#zones.set(name, zone);
    return zone;
  }
}

function timesOf(event: ICAL.Component): readonly ICAL.Property[] {
  return TIMES.flatMap(name => event.getAllProperties(name));
}
