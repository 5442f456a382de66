import { shortPeriod } from './shortPeriod';

function period(start: string, end: string, zone: string) {
  const stretch = { start: Date.parse(start), end: Date.parse(end) };
  return Object.values(shortPeriod(stretch, zone)).join(' to ');
}

describe('shortPeriod', () => {
  it('names the clock once', () => {
    expect(
      period('2026-07-06T07:00Z', '2026-07-07T07:00Z', 'Europe/Berlin'),
    ).toBe('Mon 6 Jul 09:00 to Tue 7 Jul 09:00 CEST');
  });

  it('names both clocks where they change meanwhile', () => {
    expect(
      period('2026-03-28T08:00Z', '2026-03-29T07:00Z', 'Europe/Berlin'),
    ).toBe('Sat 28 Mar 09:00 CET to Sun 29 Mar 09:00 CEST');
    expect(
      period('2026-10-24T07:00Z', '2026-10-25T08:00Z', 'Europe/Berlin'),
    ).toBe('Sat 24 Oct 09:00 CEST to Sun 25 Oct 09:00 CET');
  });

  it('names one clock where there is only one', () => {
    expect(
      period('2026-03-28T08:00Z', '2026-03-29T07:00Z', 'Asia/Kathmandu'),
    ).toBe('Sat 28 Mar 13:45 to Sun 29 Mar 12:45 GMT+5:45');
  });
});
