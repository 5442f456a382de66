import { shiftsBetween } from '@muster/backstage-plugin-oncall-common';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import {
  person,
  roster,
  schedule,
  team,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { onCallCalendar } from './onCallCalendar';

const NEW_YORK = 'America/New_York';

/** Ana and Ben hand over at 09:00 New York time, day by day. */
const DAILY = schedule('payments', {
  timezone: NEW_YORK,
  participants: ['ana', 'ben'],
  rotation: { type: 'daily', start: '2026-01-01T14:00:00.000Z' },
});
const HOUSE = roster({
  people: [person('ana'), person('ben'), person('cy')],
  teams: [team('ops', ['cy'])],
  schedules: [DAILY],
});
const NOW = DateTime.fromISO('2026-03-07T12:00:00Z').toUTC();

/** As a calendar program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar
    .getAllSubcomponents('vevent')
    .map(component => new ICAL.Event(component));
}

function calendarOf(facts: Partial<Parameters<typeof onCallCalendar>[0]> = {}) {
  return read(
    onCallCalendar({
      name: 'Payments',
      schedules: HOUSE.schedules,
      roster: HOUSE,
      now: NOW,
      ...facts,
    }),
  );
}

describe('a calendar of a schedule', () => {
  it('has a name of one line, whatever is in it', () => {
    const name = 'Payments\r\nEND:VCALENDAR\nX-OTHER:1';
    const facts = { name, schedules: HOUSE.schedules, roster: HOUSE, now: NOW };
    const calendar = new ICAL.Component(ICAL.parse(onCallCalendar(facts)));
    expect(calendar.getFirstPropertyValue('x-other')).toBeNull();
    expect(calendar.getFirstPropertyValue('name')).toBe(
      'Payments END:VCALENDAR X-OTHER:1',
    );
  });

  it('has exactly its shifts, read by another program', () => {
    const shifts = shiftsBetween(
      DAILY,
      '2026-02-01T00:00:00Z',
      '2026-08-01T00:00:00Z',
    );
    expect(
      calendarOf().map(({ startDate, endDate }) => [
        startDate.toJSDate().toISOString(),
        endDate.toJSDate().toISOString(),
      ]),
    ).toEqual(shifts.map(({ start, end }) => [start, end]));
  });

  it('hands over at the same time on the wall before and after the clocks change', () => {
    const around = calendarOf().filter(({ startDate }) => {
      const start = startDate.toJSDate().toISOString();
      return start > '2026-03-07' && start < '2026-03-10';
    });
    expect(
      around.map(({ startDate, summary }) => [
        DateTime.fromJSDate(startDate.toJSDate(), { zone: NEW_YORK }).toFormat(
          'dd HH:mm ZZ',
        ),
        summary,
      ]),
    ).toEqual([
      ['07 09:00 -05:00', 'Ben on call – Payments'],
      ['08 09:00 -04:00', 'Ana on call – Payments'],
      ['09 09:00 -04:00', 'Ben on call – Payments'],
    ]);
  });

  it('keeps the identity of a shift from one reading to the next', () => {
    const uids = (now: DateTime) => calendarOf({ now }).map(({ uid }) => uid);
    expect(uids(NOW.plus({ days: 3 }))).toEqual(uids(NOW));
    expect(new Set(uids(NOW)).size).toBe(uids(NOW).length);
  });

  it('says for whom somebody stands in', () => {
    const schedules = [
      {
        ...DAILY,
        forwardings: [
          {
            id: 'f',
            from: userRef('ana'),
            to: userRef('cy'),
            start: '2026-03-08T00:00:00.000Z',
            end: '2026-03-09T00:00:00.000Z',
            createdAt: '2026-01-01T00:00:00.000Z',
          },
        ],
      },
    ];
    expect(calendarOf({ schedules }).map(({ summary }) => summary)).toContain(
      'Cy for Ana on call – Payments',
    );
  });

  it('of a person has the person’s shifts, also those as a member of a team, and none of nobody', () => {
    const ops = schedule('ops', {
      participants: [
        { type: 'team', ref: 'group:default/ops' },
        { type: 'none' },
      ],
    });
    const mine = calendarOf({
      schedules: [DAILY, ops],
      person: userRef('cy'),
    });
    expect(mine.length).toBeGreaterThan(10);
    expect(new Set(mine.map(({ summary }) => summary))).toEqual(
      new Set(['Ops on call – Ops']),
    );
    const ofAna = calendarOf({ person: userRef('ana') });
    expect(new Set(ofAna.map(({ summary }) => summary))).toEqual(
      new Set(['Ana on call – Payments']),
    );
  });
});
