import { DateTime } from 'luxon';
import { newDrillForm, readDrillForm } from './drillForm';

const zone = 'Europe/Berlin';
const me = 'user:default/ana';
const now = DateTime.fromISO('2026-03-28T10:20:00', { zone });
const form = newDrillForm({ whom: 'schedule', ref: 'primary' }, now);
const target = { type: 'schedule', ref: 'primary' };

describe('readDrillForm', () => {
  it('reads a drill for now, for later, and one that comes again', () => {
    const read = (change: Partial<typeof form>) =>
      readDrillForm({ ...form, ...change }, { me, zone }).order;
    expect(read({})).toEqual({ kind: 'drill', input: { target } });
    expect(read({ when: 'later' })).toEqual({
      kind: 'drill',
      input: { target, at: '2026-03-28T10:00:00.000Z' },
    });
    expect(read({ when: 'again', everyWeeks: '2' })).toEqual({
      kind: 'plan',
      input: {
        target,
        everyWeeks: 2,
        weekday: 'wednesday',
        time: '14:00',
        timezone: zone,
      },
    });
    expect(read({ whom: 'me', ref: undefined })).toEqual({
      kind: 'drill',
      input: { target: { type: 'user', ref: me } },
    });
  });

  it.each([
    [{ ref: undefined }, ['ref']],
    // The clocks go forward.
    [{ when: 'later', at: { typed: '2026-03-29T02:30' } }, ['at']],
    [{ when: 'again', everyWeeks: '27' }, ['everyWeeks']],
    [{ when: 'again', everyWeeks: '1.5', time: '' }, ['everyWeeks', 'time']],
  ] as const)('says what is wrong with %j', (change, expected) => {
    const { problems, order } = readDrillForm(
      { ...form, ...change },
      { me, zone },
    );
    const wrong = Object.entries(problems).filter(([, isWrong]) => isWrong);
    expect(wrong.map(([field]) => field)).toEqual(expected);
    expect(order).toBeUndefined();
  });
});
