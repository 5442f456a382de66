import { Rotation, Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** Schedules of Bancly around `now`: follow-the-sun payments, a ledger night gap, an identity team with nobody. */
export function banclySchedules(now: DateTime): readonly Schedule[] {
  return [payments(now), ledger(now), platform(now), identity(now), web(now)];
}

function payments(now: DateTime): Schedule {
  const zone = 'Europe/Berlin';
  const friday = now.setZone(zone).plus({ days: 2 }).startOf('day');
  return {
    ...base('payments-primary', 'Payments primary', 'payments', zone),
    description: 'Answers first for every payment service.',
    rotations: [
      rotation('payments-weekly', 'Primary', 'weekly', monday(now, zone), [
        'ana',
        'ben',
        'chen',
        'dora',
      ]),
      {
        ...rotation('payments-days', 'Shadow', 'daily', monday(now, zone), [
          'dora',
          'ben',
        ]),
        restriction: {
          type: 'time-of-day',
          restriction: { startHour: 9, startMin: 0, endHour: 17, endMin: 0 },
        },
      },
    ],
    overrides: [
      {
        id: 'override-chen',
        participant: { type: 'user', ref: 'user:default/chen' },
        start: iso(friday.set({ hour: 18 })),
        end: iso(friday.plus({ days: 1 }).set({ hour: 8 })),
        rotationIds: ['payments-weekly'],
        createdAt: iso(now.minus({ days: 1 })),
        createdBy: 'user:default/ana',
      },
    ],
  };
}

function ledger(now: DateTime): Schedule {
  const zone = 'America/New_York';
  return {
    ...base('ledger', 'Ledger', 'ledger', zone),
    rotations: [
      rotation('ledger-daily', 'Daily', 'daily', monday(now, zone), [
        'emeka',
        'fatima',
        'goran',
      ]),
    ],
    overrides: [
      {
        id: 'override-nobody',
        participant: { type: 'none' },
        start: iso(now.plus({ hours: 20 }).startOf('hour')),
        end: iso(now.plus({ hours: 29 }).startOf('hour')),
        rotationIds: [],
        createdAt: iso(now.minus({ hours: 5 })),
        createdBy: 'user:default/fatima',
      },
    ],
  };
}

function platform(now: DateTime): Schedule {
  const zone = 'Asia/Tokyo';
  return {
    ...base('platform', 'Platform follow the sun', 'platform', zone),
    rotations: [
      {
        ...rotation(
          'platform-eights',
          'Eight hours',
          'hourly',
          monday(now, zone),
          ['kofi', 'lena', 'mateo'],
        ),
        length: 8,
      },
    ],
  };
}

function identity(now: DateTime): Schedule {
  const zone = 'Europe/London';
  const start = monday(now, zone).minus({ weeks: 2 });
  return {
    ...base('identity', 'Identity', 'identity', zone),
    rotations: [
      {
        ...rotation('identity-weekly', 'Weekly', 'weekly', start, [
          'hana',
          'ivo',
        ]),
        // Ended last Monday and was never renewed: nobody is on call.
        end: iso(monday(now, zone)),
      },
    ],
  };
}

function web(now: DateTime): Schedule {
  const zone = 'Europe/Stockholm';
  return {
    ...base('web', 'Web office hours', 'web', zone),
    rotations: [
      rotation('web-weekly', 'Weekly', 'weekly', monday(now, zone), ['rosa']),
    ],
  };
}

function base(
  id: string,
  name: string,
  team: string,
  timezone: string,
): Schedule {
  return {
    id,
    name,
    timezone,
    enabled: true,
    team: `group:default/${team}`,
    rotations: [],
    overrides: [],
  };
}

function rotation(
  id: string,
  name: string,
  type: Rotation['type'],
  start: DateTime,
  people: readonly string[],
): Rotation {
  return {
    id,
    name,
    type,
    length: 1,
    start: iso(start),
    participants: people.map(person => ({
      type: 'user',
      ref: `user:default/${person}`,
    })),
  };
}

function monday(now: DateTime, zone: string): DateTime {
  return now.setZone(zone).startOf('week').set({ hour: 9 });
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
