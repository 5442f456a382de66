import { mockServices } from '@backstage/backend-test-utils';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { Announcer } from './Announcer';

/** Remembers what was told. */
function listeners(options: { fail?: boolean } = {}) {
  const signals: OnCallSignal[] = [];
  const events: unknown[] = [];
  const failing = async () => {
    throw new Error('not there');
  };
  const log: string[] = [];
  const announcer = Announcer.create({
    logger: mockServices.logger.mock({
      debug: message => {
        log.push(message);
      },
    }),
    signals: {
      publish: options.fail
        ? failing
        : async ({ message }) => {
            const { type, id } = JSON.parse(JSON.stringify(message));
            signals.push({ type, id });
          },
    },
    events: {
      publish: options.fail
        ? failing
        : async ({ eventPayload }) => {
            events.push(eventPayload);
          },
      subscribe: async () => {},
    },
  });
  return { announcer, signals, events, log };
}

describe('Announcer', () => {
  it('tells browsers and plugins what changed, each change once', () => {
    const { announcer, signals, events } = listeners();
    announcer.changed('alert', ['a', 'b']);
    announcer.changed('alert', ['a']);
    announcer.changed('schedule', ['s']);
    announcer.stop();

    expect(signals).toEqual([
      { type: 'alert', id: 'a' },
      { type: 'alert', id: 'b' },
      { type: 'schedule', id: 's' },
    ]);
    expect(events).toEqual([{ alertIds: ['a', 'b'] }]);
  });

  it('tells browsers once that a storm has changed much, and plugins everything', () => {
    const { announcer, signals, events } = listeners();
    const ids = Array.from({ length: 1000 }, (_, index) => String(index));
    announcer.changed('alert', ids);
    announcer.stop();

    expect(signals).toEqual([{ type: 'alert', id: '' }]);
    expect(events).toEqual([{ alertIds: ids }]);
  });

  it('tells soon, without being asked', () => {
    jest.useFakeTimers();
    const { announcer, signals } = listeners();
    announcer.changed('alert', ['a']);
    expect(signals).toEqual([]);
    jest.advanceTimersByTime(200);
    expect(signals).toEqual([{ type: 'alert', id: 'a' }]);
    jest.useRealTimers();
  });

  it('tells nothing when nothing changed', () => {
    const { announcer, signals, events } = listeners();
    announcer.changed('alert', []);
    announcer.stop();
    expect([...signals, ...events]).toEqual([]);
  });

  it('does not mind when nobody can be told', async () => {
    const { announcer, log } = listeners({ fail: true });
    announcer.changed('alert', ['a']);
    announcer.stop();
    // An unhandled rejection would fail the test.
    await new Promise(resolve => setImmediate(resolve));
    expect(log).toEqual(['Could not send a signal', 'Could not send an event']);
  });
});
