import { DateTime } from 'luxon';
import { retryAt } from './retryAt';

const now = DateTime.fromISO('2026-11-22T10:00:00Z', { zone: 'utc' });

function pause(
  kind: Parameters<typeof retryAt>[0]['kind'],
  attempts: number,
  error: unknown = new Error('No answer'),
) {
  return retryAt({ kind, attempts, error, now })?.diff(now).as('seconds');
}

function answered(statusCode: number) {
  return Object.assign(new Error('Refused'), { statusCode });
}

describe('retryAt', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [6, 32],
    [7, 60],
    [10_000, 60],
  ])('pauses after failure %d for %d seconds', (attempts, seconds) => {
    expect(pause('page-responder', attempts)).toBe(seconds);
  });

  it('gives up courtesies, never people', () => {
    expect(pause('notify-people', 4)).toBeDefined();
    expect(pause('notify-people', 5)).toBeUndefined();
    expect(pause('close-alert', 500)).toBeUndefined();
    expect(pause('watch-responder', 5000)).toBeDefined();
  });

  it.each([400, 404, 409, 422])('takes a %d for an answer', statusCode => {
    expect(pause('page-responder', 1, answered(statusCode))).toBeUndefined();
  });

  it.each([401, 403, 408, 429, 500, 502, 503])(
    'asks again after a %d',
    statusCode => {
      expect(pause('page-responder', 1, answered(statusCode))).toBe(1);
    },
  );
});
