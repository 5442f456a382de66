import { DateTime } from 'luxon';
import {
  ForwardingForm,
  newForwardingForm,
  readForwardingForm,
} from './forwardingForm';

const ZONE = 'Europe/Berlin';
const NOW = DateTime.fromISO('2026-03-02T10:20:00', { zone: ZONE });

function read(changes: Partial<ForwardingForm>) {
  return readForwardingForm({
    form: {
      ...newForwardingForm(NOW),
      from: 'user:default/ana',
      to: 'user:default/ben',
      ...changes,
    },
    zone: ZONE,
    now: NOW,
  });
}

describe('the form of a forwarding', () => {
  it('begins with the next hour and a week', () => {
    expect(read({})).toEqual({
      problems: {},
      input: {
        from: 'user:default/ana',
        to: 'user:default/ben',
        start: '2026-03-02T10:00:00.000Z',
        end: '2026-03-09T10:00:00.000Z',
      },
    });
  });

  it.each<[string, Partial<ForwardingForm>, object]>([
    ['nobody to stand in', { to: undefined }, { to: 'missing' }],
    ['nobody who is away', { from: undefined }, { from: 'missing' }],
    ['the same person', { to: 'user:default/ana' }, { to: 'samePerson' }],
    ['no start', { start: { typed: '' } }, { start: 'missing' }],
    [
      'a time that the clock skips',
      { end: { typed: '2026-03-29T02:30' } },
      { end: 'skipped' },
    ],
    [
      'an end before the start',
      { end: { typed: '2026-03-01T10:00' } },
      { end: 'notAfter' },
    ],
    [
      'an end that is over',
      {
        start: { typed: '2026-02-01T10:00' },
        end: { typed: '2026-03-01T10:00' },
      },
      { end: 'past' },
    ],
  ])('refuses %s', (_, changes, problems) => {
    expect(read(changes)).toEqual({ problems });
  });
});
