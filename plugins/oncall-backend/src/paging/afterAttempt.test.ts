import { DateTime } from 'luxon';
import { afterAttempt } from './afterAttempt';

const now = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

describe('afterAttempt', () => {
  it('is done when the page was sent', () => {
    expect(
      afterAttempt({ outcome: { kind: 'sent' }, attempts: 3, now }),
    ).toEqual({ kind: 'done' });
  });

  it.each([
    [1, 10],
    [2, 30],
    [3, 60],
    [4, 120],
    [5, 300],
    [1_000, 300],
  ])('waits after attempt %i for %i seconds', (attempts, seconds) => {
    expect(
      afterAttempt({
        outcome: { kind: 'failed', error: 'busy' },
        attempts,
        now,
      }),
    ).toEqual({
      kind: 'retry',
      at: now.plus({ seconds }),
      error: 'busy',
      isTrouble: attempts >= 2,
    });
  });

  it('gives up at once when trying again cannot help', () => {
    expect(
      afterAttempt({
        outcome: { kind: 'undeliverable', error: 'No such mailbox' },
        attempts: 1,
        now,
      }),
    ).toEqual({ kind: 'give-up', reason: 'No such mailbox' });
  });
});
