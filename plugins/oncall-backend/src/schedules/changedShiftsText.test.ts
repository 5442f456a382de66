import { changedShiftsText } from './changedShiftsText';

const NONE = { total: 0, nights: 0, weekends: 0, shifts: 0 };

function shift(start: string, end: string) {
  const participant = { type: 'user', ref: 'user:default/ana' } as const;
  return { start, end, participant };
}

describe('changedShiftsText', () => {
  const schedule = { name: 'Payments', timezone: 'Europe/London' };
  const horizon = '2026-03-30T08:00:00.000Z';

  it('says what was and what is, on the clock of the person, across a clock change', () => {
    const text = changedShiftsText({
      changed: [
        {
          schedule,
          horizon,
          before: { ...NONE, total: 168 },
          after: { ...NONE, total: 24.4 },
          lost: [shift('2026-03-02T09:00:00Z', '2026-03-09T09:00:00Z')],
          gained: [shift('2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z')],
        },
      ],
      by: 'Ben Ito',
      zone: 'Europe/Berlin',
    });
    expect(text).toEqual({
      title: 'Your shifts in Payments have changed',
      description: [
        'Ben Ito changed who is on call.',
        '',
        'Payments, times in Europe/Berlin',
        'Before: Mon 2 Mar 10:00 to Mon 9 Mar 10:00',
        'Now: Sun 29 Mar 01:00 to Mon 30 Mar 01:00',
        'In the next four weeks you are on call for 24 h instead of 168 h.',
      ].join('\n'),
    });
  });

  it('lists a few shifts, counts the rest, and knows no end beyond the horizon', () => {
    const days = [2, 3, 4, 5, 6, 7].map(day =>
      shift(`2026-03-0${day}T00:00:00Z`, `2026-03-0${day}T12:00:00Z`),
    );
    const { description } = changedShiftsText({
      changed: [
        {
          schedule,
          horizon,
          before: NONE,
          after: NONE,
          lost: days,
          gained: [shift('2026-03-02T00:00:00Z', horizon)],
        },
        {
          schedule,
          horizon,
          before: NONE,
          after: NONE,
          lost: [],
          gained: [],
        },
      ],
      by: 'Terraform',
    });
    expect(description).toContain('Fri 6 Mar 00:00 to Fri 6 Mar 12:00; 1 more');
    expect(description).toContain('Now: from Mon 2 Mar 00:00');
    expect(description).toContain('times in Europe/London');
    expect(description).toContain('Before: not on call');
  });

  it('says of a new schedule only what is', () => {
    const text = changedShiftsText({
      changed: [
        {
          schedule,
          isNew: true,
          horizon,
          before: NONE,
          after: NONE,
          lost: [],
          gained: [shift('2026-03-02T09:00:00Z', '2026-03-09T09:00:00Z')],
        },
      ],
      by: 'Ben Ito',
    });
    expect(text).toEqual({
      title: 'You have shifts in the new schedule Payments',
      description: [
        'Ben Ito made a schedule that has you on call.',
        '',
        'Payments, times in Europe/London',
        'Your shifts: Mon 2 Mar 09:00 to Mon 9 Mar 09:00',
      ].join('\n'),
    });
  });
});
