import { DateTime, Duration } from 'luxon';
import { mergePages, Turn } from './mergePages';

const NOW = DateTime.fromISO('2026-01-05T08:00:00Z', { zone: 'utc' });
const WINDOW = Duration.fromObject({ minutes: 1 });

const turn = (topic: string, seconds: number): Turn => ({
  topic,
  until: NOW.plus({ seconds }),
});

function decide(
  topics: readonly string[],
  turns: readonly Turn[],
  options: { isRetry?: boolean; window?: Duration } = {},
) {
  const decision = mergePages({
    topics,
    turns,
    isRetry: false,
    window: WINDOW,
    now: NOW,
    ...options,
  });
  return decision.kind === 'send'
    ? 'send'
    : `wait ${decision.until.diff(NOW).as('seconds')}`;
}

const FIVE = [1, 2, 3, 4, 5].map(n => turn(`service-${n}`, 10 * n));

describe('mergePages', () => {
  it.each([
    ['the first page', ['ledger'], [], 'send'],
    ['a page within the window', ['ledger'], [turn('ledger', 20)], 'wait 20'],
    ['a page of the same moment', ['ledger'], [turn('ledger', 60)], 'wait 60'],
    ['a page at its end', ['ledger'], [turn('ledger', 0)], 'send'],
    ['a page of another service', ['cards'], [turn('ledger', 20)], 'send'],
    ['old and new together', ['ledger', 'cards'], [turn('ledger', 9)], 'send'],
    ['a sixth service', ['cards'], FIVE, 'wait 10'],
    ['one that has waited', ['cards'], [...FIVE, turn('cards', 0)], 'send'],
    ['one of the five', ['service-3'], FIVE, 'wait 30'],
    ['after a clock was set back', ['a'], [turn('a', 3600)], 'send'],
  ])('decides for %s', (_, topics, turns, expected) => {
    expect(decide(topics, turns)).toBe(expected);
  });

  it('lets nobody wait because of a message that did not arrive', () => {
    expect(decide(['ledger'], [turn('ledger', 20)], { isRetry: true })).toBe(
      'send',
    );
  });

  it('lets nothing wait when the window is nothing', () => {
    const window = Duration.fromMillis(0);
    expect(decide(['ledger'], [turn('ledger', 20)], { window })).toBe('send');
  });

  it.each([
    [['cards'], [turn('ledger', 20), turn('cards', 60)]],
    [
      ['ledger', 'cards'],
      [turn('ledger', 60), turn('cards', 60)],
    ],
  ])('remembers of %j what it sent and what still counts', (topics, after) => {
    const decision = mergePages({
      topics,
      turns: [turn('ledger', 20), turn('old', -5)],
      isRetry: false,
      window: WINDOW,
      now: NOW,
    });
    expect(decision).toEqual({ kind: 'send', turns: after });
  });
});
