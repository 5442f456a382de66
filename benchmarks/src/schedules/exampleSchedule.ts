import {
  Participant,
  Rotation,
  Schedule,
  TimeRestriction,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
];

/** Office hours, evenings, nights, weekends, and one window over the end of the week. */
const RESTRICTIONS: readonly TimeRestriction[] = [
  {
    type: 'time-of-day',
    restriction: { startHour: 8, startMin: 0, endHour: 16, endMin: 30 },
  },
  {
    type: 'time-of-day',
    restriction: { startHour: 16, startMin: 30, endHour: 23, endMin: 0 },
  },
  {
    type: 'time-of-day',
    restriction: { startHour: 23, startMin: 0, endHour: 8, endMin: 0 },
  },
  {
    type: 'weekday-and-time-of-day',
    restrictions: [
      {
        startDay: 'saturday',
        startHour: 9,
        startMin: 0,
        endDay: 'saturday',
        endHour: 18,
        endMin: 0,
      },
      {
        startDay: 'sunday',
        startHour: 9,
        startMin: 0,
        endDay: 'sunday',
        endHour: 18,
        endMin: 0,
      },
    ],
  },
  {
    type: 'weekday-and-time-of-day',
    restrictions: [
      {
        startDay: 'friday',
        startHour: 17,
        startMin: 0,
        endDay: 'monday',
        endHour: 9,
        endMin: 0,
      },
    ],
  },
];

const PEOPLE: readonly Participant[] = [
  'ana',
  'ben',
  'chi',
  'dee',
  'eve',
  'flo',
  'gus',
  'hal',
].map(name => ({ type: 'user', ref: `user:default/${name}` }));

/** Rotations with restrictions and eight people each, weekly and daily in turn, since a year before 2026. */
export function exampleSchedule(
  number: number,
  rotationCount: number,
): Schedule {
  const timezone = ZONES[number % ZONES.length];
  return {
    id: `s${number}`,
    name: `Schedule ${number}`,
    timezone,
    enabled: true,
    rotations: Array.from({ length: rotationCount }, (_, index) =>
      exampleRotation(index, number, timezone),
    ),
    overrides: [],
  };
}

function exampleRotation(index: number, shift: number, zone: string): Rotation {
  const start = DateTime.fromObject(
    { year: 2025, month: 1, day: 6 + (shift % 7), hour: 9 },
    { zone },
  );
  return {
    id: `r${index}`,
    name: `Rotation ${index}`,
    type: index % 2 === 0 ? 'weekly' : 'daily',
    length: 1,
    start: start.toUTC().toISO() ?? '',
    participants: PEOPLE.map(
      (_, place) => PEOPLE[(place + index) % PEOPLE.length],
    ),
    restriction: RESTRICTIONS[index % RESTRICTIONS.length],
  };
}
