import { DateTime, Settings } from 'luxon';
import { firstDayOf, occasionsOf } from './occasionsOf';

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' });

const rhythm = {
  everyWeeks: 4,
  time: '14:30',
  timezone: 'Europe/Berlin',
  firstDay: '2026-03-03',
};

describe('occasionsOf', () => {
  const realNow = Settings.now;
  afterEach(() => {
    Settings.now = realNow;
  });

  it.each([
    // Before the first there is no last.
    ['2026-01-01T00:00:00Z', undefined, '2026-03-03T13:30:00.000Z'],
    ['2026-03-03T13:29:59Z', undefined, '2026-03-03T13:30:00.000Z'],
    // An occasion has come at its very moment.
    [
      '2026-03-03T13:30:00Z',
      '2026-03-03T13:30:00.000Z',
      '2026-03-31T12:30:00.000Z',
    ],
    // Summer time began on 29 March; the clock shows 14:30 all the same.
    [
      '2026-03-31T12:29:59Z',
      '2026-03-03T13:30:00.000Z',
      '2026-03-31T12:30:00.000Z',
    ],
    [
      '2026-03-31T12:30:00Z',
      '2026-03-31T12:30:00.000Z',
      '2026-04-28T12:30:00.000Z',
    ],
    // Winter time began on 25 October.
    [
      '2026-11-10T13:29:59Z',
      '2026-10-13T12:30:00.000Z',
      '2026-11-10T13:30:00.000Z',
    ],
    [
      '2031-05-05T00:00:00Z',
      '2031-04-22T12:30:00.000Z',
      '2031-05-20T12:30:00.000Z',
    ],
  ])('at %s the last was %s, the next is %s', (now, last, next) => {
    const occasions = occasionsOf(rhythm, at(now));
    expect(occasions.last?.toISO()).toBe(last);
    expect(occasions.next.toISO()).toBe(next);
  });

  it('moves a time that the clock skips, and returns to it', () => {
    const night = {
      ...rhythm,
      everyWeeks: 1,
      time: '02:30',
      firstDay: '2026-03-22',
    };
    const first = occasionsOf(night, at('2026-03-28T00:00:00Z')).next;
    expect(first.toISO()).toBe('2026-03-29T01:30:00.000Z');
    expect(occasionsOf(night, first).next.toISO()).toBe(
      '2026-04-05T00:30:00.000Z',
    );
  });

  it.each(['2026-07-01', '2026-12-01'])(
    'takes the first of two times that the clock shows, also on %s',
    today => {
      Settings.now = () => Date.parse(today);
      const night = { ...rhythm, time: '02:30', firstDay: '2026-10-25' };
      expect(occasionsOf(night, at('2026-10-24T00:00:00Z')).next.toISO()).toBe(
        '2026-10-25T00:30:00.000Z',
      );
    },
  );

  it('keeps its time in a zone without clock changes', () => {
    const nepal = { ...rhythm, timezone: 'Asia/Kathmandu' };
    expect(occasionsOf(nepal, at('2026-07-01T00:00:00Z')).next.toISO()).toBe(
      '2026-07-21T08:45:00.000Z',
    );
  });
});

describe('firstDayOf', () => {
  it.each([
    // A Thursday afternoon in Berlin.
    ['thursday', '14:31', '2026-11-26'],
    ['thursday', '14:30', '2026-12-03'],
    ['friday', '00:00', '2026-11-27'],
    ['wednesday', '23:59', '2026-12-02'],
  ] as const)('on a %s at %s begins on %s', (weekday, time, day) => {
    const { timezone } = rhythm;
    expect(
      firstDayOf({ weekday, time, timezone }, at('2026-11-26T13:30:00Z')),
    ).toBe(day);
  });

  it('goes by the day in the zone, not in UTC', () => {
    expect(
      firstDayOf(
        { weekday: 'friday', time: '09:00', timezone: 'Pacific/Auckland' },
        at('2026-11-26T13:30:00Z'),
      ),
    ).toBe('2026-11-27');
  });
});
