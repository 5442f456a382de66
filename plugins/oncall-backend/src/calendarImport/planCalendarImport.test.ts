import { isZoneName } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Settings } from 'luxon';
import { person, roster } from '../tests/__testUtils__/testRoster';
import { fixedShifts } from './fixedShifts';
import { planCalendarImport } from './planCalendarImport';
import { readEvents } from './readEvents';
import { WINDOWS_ZONES } from './windowsZones';

const PEOPLE = roster({
  people: [
    person('ana', { name: 'Ana Lopez' }),
    person('ben', { name: 'Ben Ito' }),
    person('cy'),
  ],
});

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join(
    '\r\n',
  );
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** Who from when until when, in the spring of 2026 in which Berlin’s clocks go forward on 29 March. */
async function read(
  text: string,
  options: { zone?: string; said?: Record<string, string> } = {},
) {
  const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' });
  const { events, zone, unknownZones } = await readEvents(text, {
    zone: options.zone,
    from: at('2026-03-20T00:00:00Z'),
    to: at('2026-04-10T00:00:00Z'),
  });
  const said = new Map(Object.entries(options.said ?? {}));
  const { shifts, unknown } = planCalendarImport(events, PEOPLE, said);
  return {
    zone,
    unknownZones,
    unknown,
    shifts: shifts.map(
      ({ person: who, start, end }) =>
        `${who.split('/')[1]} ${start.slice(5, 16)} ${end.slice(5, 16)}`,
    ),
  };
}

describe('an imported calendar', () => {
  const realNow = Settings.now;
  afterEach(() => {
    Settings.now = realNow;
  });

  it('follows rules and exceptions, and the wall clock when the clocks change', async () => {
    const text = calendar(
      event(
        'UID:a',
        'SUMMARY:Ana Lopez',
        'DTSTART;TZID=Europe/Berlin:20260309T090000',
        'DTEND;TZID=Europe/Berlin:20260316T090000',
        'RRULE:FREQ=WEEKLY;INTERVAL=2',
        'EXDATE;TZID=Europe/Berlin:20260406T090000',
      ),
      event(
        'UID:b',
        'SUMMARY:Ben Ito',
        'DTSTART;TZID=Europe/Berlin:20260316T090000',
        'DTEND;TZID=Europe/Berlin:20260323T090000',
        'RRULE:FREQ=WEEKLY;INTERVAL=2',
      ),
      event(
        'UID:b',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260330T090000',
        'SUMMARY:cy',
        'DTSTART;TZID=Europe/Berlin:20260330T120000',
        'DTEND;TZID=Europe/Berlin:20260406T090000',
      ),
    );
    expect((await read(text)).shifts).toEqual([
      'ben 03-16T08:00 03-23T08:00',
      'ana 03-23T08:00 03-30T07:00',
      'cy 03-30T10:00 04-06T07:00',
    ]);
  });

  it.each([
    ['one that comes once', 'SEQUENCE:1', ['ana 03-23T08:00 03-30T07:00']],
    [
      'one that comes back',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      ['ana 03-23T08:00 03-30T07:00', 'ana 03-30T07:00 04-06T07:00'],
    ],
  ])(
    'ends a turn in which the clocks change on its own clock: %s',
    async (_, rule, turns) => {
      const text = calendar(
        event(
          'UID:a',
          'SUMMARY:Ana Lopez',
          'DTSTART;TZID=Europe/Berlin:20260323T090000',
          'DTEND;TZID=Europe/Berlin:20260330T090000',
          rule,
        ),
      );
      expect((await read(text)).shifts).toEqual(turns);
    },
  );

  /** Ana has four days from the first of April on, each from nine in the morning in Berlin. */
  const days = (...lines: readonly string[]) =>
    event(
      'UID:a',
      'SUMMARY:Ana Lopez',
      'DTSTART;TZID=Europe/Berlin:20260401T090000',
      'DTEND;TZID=Europe/Berlin:20260402T090000',
      ...lines,
    );
  const instead = (uid: string, ...lines: readonly string[]) =>
    event(
      `UID:${uid}`,
      'SUMMARY:cy',
      'DTSTART;TZID=Europe/Berlin:20260402T090000',
      'DTEND;TZID=Europe/Berlin:20260403T090000',
      ...lines,
    );
  const daily = 'RRULE:FREQ=DAILY;COUNT=4';
  const onTheSecond = 'RECURRENCE-ID;TZID=Europe/Berlin:20260402T090000';
  const withRest = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:';
  const CANCELLED = 'STATUS:CANCELLED';
  it.each([
    [
      'one that is cancelled alone',
      [days(daily), instead('a', onTheSecond, CANCELLED)],
      ['ana 01', 'ana 03', 'ana 04'],
    ],
    [
      'one that is excluded in UTC',
      [days(daily, 'EXDATE:20260402T070000Z')],
      ['ana 01', 'ana 03', 'ana 04'],
    ],
    [
      'one that is excluded by its day',
      [days(daily, 'EXDATE;VALUE=DATE:20260402')],
      ['ana 01', 'ana 03', 'ana 04'],
    ],
    [
      'exclusions that are left of an older rule',
      [
        days(
          daily,
          'EXDATE;TZID=Europe/Berlin:20260401T100000,20260401T110000,20260402T090000',
        ),
      ],
      ['ana 01', 'ana 03', 'ana 04'],
    ],
    [
      'an exception that is named in UTC',
      [days(daily), instead('a', 'RECURRENCE-ID:20260402T070000Z')],
      ['ana 01', 'cy 02', 'ana 03', 'ana 04'],
    ],
    [
      'an exception of another event at the same times',
      [
        days(daily),
        event(
          'UID:b',
          'SUMMARY:Ben Ito',
          'DTSTART;TZID=Europe/Berlin:20260402T090000',
          'DTEND;TZID=Europe/Berlin:20260403T090000',
          'RRULE:FREQ=DAILY;COUNT=2',
        ),
        instead('b', onTheSecond),
      ],
      ['ana 01', 'ana 02', 'cy 02', 'ana 03', 'ben 03', 'ana 04'],
    ],
    [
      'a rule that ends in UTC',
      [days('RRULE:FREQ=DAILY;UNTIL=20260403T070000Z')],
      ['ana 01', 'ana 02', 'ana 03'],
    ],
    [
      'a rule that ends with a day, which is all of it',
      [days('RRULE:FREQ=DAILY;UNTIL=20260403')],
      ['ana 01', 'ana 02', 'ana 03'],
    ],
    [
      'dates without a rule',
      [days('RDATE;TZID=Europe/Berlin:20260403T090000,20260405T090000')],
      ['ana 01', 'ana 03', 'ana 05'],
    ],
    [
      'an additional time with an end of its own',
      [days('RDATE;VALUE=PERIOD:20260403T070000Z/PT2H')],
      ['ana 01', 'ana 03'],
    ],
    [
      'one that is cancelled with all that follow',
      [days(daily), instead('a', `${withRest}20260403T090000`, CANCELLED)],
      ['ana 01', 'ana 02'],
    ],
    [
      'a day that is cancelled with all that follow',
      [
        days(daily),
        instead(
          'a',
          'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260403',
          CANCELLED,
        ),
      ],
      ['ana 01', 'ana 02'],
    ],
    [
      'one that takes place among those that are cancelled',
      [
        days(daily),
        instead('a', onTheSecond),
        instead('a', `${withRest}20260401T090000`, CANCELLED),
      ],
      ['cy 02'],
    ],
    [
      'a series that goes on after it was cancelled',
      [
        days(daily),
        event(
          'UID:a',
          'SUMMARY:cy',
          'DTSTART;TZID=Europe/Berlin:20260404T090000',
          'DTEND;TZID=Europe/Berlin:20260405T090000',
          `${withRest}20260404T090000`,
        ),
        instead('a', `${withRest}20260402T090000`, CANCELLED),
      ],
      ['ana 01', 'cy 04'],
    ],
    [
      'one that was moved here from beyond what is looked at',
      [
        days('RRULE:FREQ=DAILY;INTERVAL=100'),
        instead('a', 'RECURRENCE-ID;TZID=Europe/Berlin:20260710T090000'),
      ],
      ['ana 01', 'cy 02'],
    ],
    [
      'all that were moved here from beyond what is looked at',
      [
        days('RRULE:FREQ=DAILY;INTERVAL=100;COUNT=3'),
        instead('a', `${withRest}20260710T090000`),
      ],
      ['ana 01', 'cy 02'],
    ],
    [
      'one beyond that the rule does not have',
      [
        days(daily),
        instead('a', 'RECURRENCE-ID;TZID=Europe/Berlin:20260710T090000'),
      ],
      ['ana 01', 'ana 02', 'ana 03', 'ana 04'],
    ],
  ])('understands %s', async (_, events, expected) => {
    const { shifts } = await read(calendar(...events));
    expect(
      shifts.map(shift => shift.replace(/ \d\d-(\d\d)T07:00.*/, ' $1')),
    ).toEqual(expected);
  });

  it.each([
    ['Asia/Tokyo', '20260402T230000Z'],
    ['America/New_York', '20260403T080000'],
  ])(
    'counts the last time of a rule in %s, of which the file says nothing',
    async (zone, until) => {
      const text = event(
        'UID:a',
        'SUMMARY:Ana Lopez',
        `DTSTART;TZID=${zone}:20260401T080000`,
        'DURATION:PT1H',
        `RRULE:FREQ=DAILY;UNTIL=${until}`,
      );
      expect((await read(calendar(text))).shifts).toHaveLength(3);
    },
  );

  it.each([
    ['that names none', 'DTSTART'],
    ['that nobody knows', 'DTSTART;TZID=Nowhere'],
  ])(
    'finds what is said in UTC about the times of a zone %s',
    async (_, start) => {
      const text = event(
        'UID:a',
        'SUMMARY:Ana Lopez',
        `${start}:20260401T080000`,
        'DURATION:PT1H',
        'RRULE:FREQ=DAILY;UNTIL=20260402T230000Z',
        'EXDATE:20260401T230000Z',
      );
      const { shifts } = await read(calendar(text), { zone: 'Asia/Tokyo' });
      expect(shifts).toEqual([
        'ana 03-31T23:00 04-01T00:00',
        'ana 04-02T23:00 04-03T00:00',
      ]);
    },
  );

  it.each(['2026-07-01', '2026-12-01'])(
    'reads a time that the clocks show twice as the first of the two, also on %s',
    async today => {
      Settings.now = () => Date.parse(today);
      const text = event(
        'UID:a',
        'SUMMARY:Ana Lopez',
        'DTSTART;TZID=Australia/Lord_Howe:20260405T010000',
        'DTEND;TZID=Australia/Lord_Howe:20260405T014500',
      );
      expect((await read(calendar(text))).shifts).toEqual([
        'ana 04-04T14:00 04-04T14:45',
      ]);
    },
  );

  it('reads several calendars in one file, and a mark at its beginning', async () => {
    const text = `\uFEFF${calendar(days())}\r\n${calendar(instead('b'))}\r\n`;
    expect((await read(text)).shifts).toEqual([
      'ana 04-01T07:00 04-02T07:00',
      'cy 04-02T07:00 04-03T07:00',
    ]);
  });

  it('lets others work while it follows a long rule', async () => {
    const text = calendar(
      event(
        'UID:a',
        'SUMMARY:Ana Lopez',
        'DTSTART:20260101T000000Z',
        'DURATION:PT1H',
        'RRULE:FREQ=HOURLY',
      ),
    );
    const didWork: string[] = [];
    setImmediate(() => didWork.push('the pager'));
    await read(text).then(() => didWork.push('the import'));
    expect(didWork).toEqual(['the pager', 'the import']);
  });

  it.each([
    ['UTC', 'DTSTART:20260401T080000Z', 'DTEND:20260401T160000Z', '08:00'],
    ['its own zone', 'DTSTART:20260401T080000', 'DURATION:PT8H', '06:00'],
    [
      'a zone that only the file knows',
      'DTSTART;TZID=Berlin office:20260401T080000',
      'DTEND;TZID=Berlin office:20260401T160000',
      '06:00',
    ],
  ])('reads times in %s', async (_, start, end, expected) => {
    const text = calendar(
      'X-WR-TIMEZONE:Europe/Berlin',
      'BEGIN:VTIMEZONE',
      'TZID:Berlin office',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      event('UID:a', 'SUMMARY:Ana Lopez', start, end),
    );
    const [hours, minutes] = expected.split(':').map(Number);
    expect((await read(text)).shifts).toEqual([
      `ana 04-01T${expected} 04-01T${hours + 8}:0${minutes}`,
    ]);
  });

  /** The end of the rule is in UTC: a clock that is not known would lose the last time. */
  const outlook = (zone: string) =>
    calendar(
      event(
        'UID:a',
        'SUMMARY:Ana Lopez',
        `DTSTART;TZID=${zone}:20260323T090000`,
        `DTEND;TZID=${zone}:20260330T090000`,
        'RRULE:FREQ=WEEKLY;UNTIL=20260330T070000Z',
      ),
      event('UID:b', 'SUMMARY:cy', 'DTSTART;VALUE=DATE:20260329'),
    );

  it.each([
    'W. Europe Standard Time',
    '"W. Europe Standard Time"',
    '/mozilla.org/20050126_1/Europe/Berlin',
  ])('knows the clock of %s, of which the file says nothing', async name => {
    const { zone, unknownZones, shifts } = await read(outlook(name));
    expect([zone, unknownZones]).toEqual(['Europe/Berlin', []]);
    expect(shifts).toEqual([
      'ana 03-23T08:00 03-30T07:00',
      'cy 03-28T23:00 03-29T22:00',
      'ana 03-30T07:00 04-06T07:00',
    ]);
  });

  it('names a zone that nobody knows, and reads its times as those that name none', async () => {
    const text = outlook('Berlin office');
    expect(await read(text, { zone: 'Europe/Berlin' })).toMatchObject({
      zone: undefined,
      unknownZones: ['Berlin office'],
      shifts: expect.arrayContaining(['ana 03-23T08:00 03-30T07:00']),
    });
  });

  it('has no zone of Windows of which the clock is not known', () => {
    const unknown = Object.values(WINDOWS_ZONES).filter(
      zone => !isZoneName(zone),
    );
    expect(unknown).toEqual([]);
  });

  it('reads whole days on the clock of the first event that names one, where the file has none', async () => {
    const text = calendar(
      event('UID:a', 'SUMMARY:cy', 'DTSTART;VALUE=DATE:20260329'),
      event(
        'UID:b',
        'SUMMARY:ben',
        'DTSTART;TZID=Europe/Berlin:20260401T080000',
        'DURATION:PT1H',
      ),
    );
    expect((await read(text)).shifts).toEqual([
      'cy 03-28T23:00 03-29T22:00',
      'ben 04-01T06:00 04-01T07:00',
    ]);
  });

  it('reads whole days on the clock of the schedule', async () => {
    const text = calendar(
      event('UID:a', 'SUMMARY:cy', 'DTSTART;VALUE=DATE:20260329'),
    );
    expect((await read(text, { zone: 'Europe/Berlin' })).shifts).toEqual([
      'cy 03-28T23:00 03-29T22:00',
    ]);
  });

  it.each([
    ['an address', 'ATTENDEE;CN=Somebody:mailto:BEN@bancly.example', ['ben']],
    ['a name', 'ATTENDEE;CN=Ben Ito:mailto:ben@elsewhere.example', ['ben']],
    [
      'those who have not declined',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@bancly.example\r\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:cy@bancly.example',
      ['cy'],
    ],
    [
      'several who are invited',
      'ATTENDEE:mailto:ana@bancly.example\r\nATTENDEE:mailto:cy@bancly.example',
      ['ana', 'cy'],
    ],
    ['a part of the title', 'SUMMARY:On Call - Ana Lopez - Primary', ['ana']],
    ['an address in the title', 'SUMMARY:cy@bancly.example (P1)', ['cy']],
    ['the title with its purpose', 'SUMMARY:Ben Ito on-call', ['ben']],
  ])('finds people by %s', async (_, lines, people) => {
    const { shifts, unknown } = await read(
      calendar(
        event(
          'UID:a',
          'DTSTART:20260401T080000Z',
          'DTEND:20260401T090000Z',
          lines,
        ),
      ),
    );
    expect(shifts.map(shift => shift.split(' ')[0])).toEqual(people);
    expect(unknown).toEqual([]);
  });

  it('counts what names nobody, and takes what the reader says about it', async () => {
    const text = calendar(
      event(
        'UID:a',
        'SUMMARY:Night shift',
        'DTSTART:20260401T200000Z',
        'DTEND:20260402T040000Z',
        'RRULE:FREQ=DAILY;COUNT=3',
      ),
      event(
        'UID:b',
        'SUMMARY:Night shift',
        'STATUS:CANCELLED',
        'DTSTART:20260405T200000Z',
        'DTEND:20260406T040000Z',
      ),
    );
    expect(await read(text)).toMatchObject({
      shifts: [],
      unknown: [{ text: 'Night shift', count: 3 }],
    });
    const said = { 'Night shift': 'user:default/cy' };
    expect((await read(text, { said })).shifts).toHaveLength(3);
  });

  it.each([
    ['no calendar', 'hello', 'not an iCalendar file'],
    [
      'an event without end',
      calendar(
        event(
          'UID:a',
          'SUMMARY:Ana',
          'DTSTART:20000101T000000Z',
          'DTEND:20000101T000001Z',
          'RRULE:FREQ=SECONDLY',
        ),
      ),
      'come back more than',
    ],
    ...[
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    ].map(rule => [
      `an event on days that never come (${rule})`,
      calendar(
        event(
          'UID:a',
          'SUMMARY:Ana',
          'DTSTART:20260301T000000Z',
          'DTEND:20260301T010000Z',
          `RRULE:${rule}`,
        ),
      ),
      'takes too long',
    ]),
    [
      'a clock that never changes, although it says when',
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Nowhere',
        'BEGIN:STANDARD',
        'DTSTART:20200101T000000',
        'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:STANDARD',
        'END:VTIMEZONE',
        event(
          'UID:a',
          'SUMMARY:Ana',
          'DTSTART;TZID=Nowhere:20260301T000000',
          'DTEND;TZID=Nowhere:20260301T010000',
        ),
      ),
      'takes too long',
    ],
    [
      'a date that is none',
      calendar(event('UID:a', 'SUMMARY:Ana', 'DTSTART:tomorrow')),
      'not an iCalendar file',
    ],
  ])('is refused when it is %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('gives those who are on call together a rotation each', () => {
    const shift = (who: string, start: string, end: string) => ({
      person: who,
      start,
      end,
      summary: '',
    });
    const { rotations, overrides } = fixedShifts(
      [shift('a', '1', '3'), shift('b', '2', '4'), shift('c', '3', '5')],
      { createdAt: '0', createdBy: 'me' },
    );
    expect(rotations.map(({ name, start }) => [name, start])).toEqual([
      ['Imported 1', '1'],
      ['Imported 2', '2'],
    ]);
    expect(
      overrides.map(({ participant, rotationIds: [id] }) => [
        participant,
        rotations.findIndex(rotation => rotation.id === id),
      ]),
    ).toEqual([
      [{ type: 'user', ref: 'a' }, 0],
      [{ type: 'user', ref: 'c' }, 0],
      [{ type: 'user', ref: 'b' }, 1],
    ]);
  });
});
