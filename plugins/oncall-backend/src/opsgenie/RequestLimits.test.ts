import { ConfigReader } from '@backstage/config';
import { DateTime } from 'luxon';
import { OpsgenieDomain } from './OpsgenieDomain';
import { RequestLimits } from './RequestLimits';
import { readRequestLimits } from './requestLimitSettings';

function limitsOf(rateLimits: object = {}) {
  const clock = { now: DateTime.fromISO('2026-01-05T08:00:00Z').toUTC() };
  const config = new ConfigReader({ oncall: { opsgenie: { rateLimits } } });
  const limits = RequestLimits.create({ domains: readRequestLimits(config) });
  /** How many of the requests got through. */
  const ask = (count: number, domain: OpsgenieDomain, key: string = 'a') =>
    Array.from({ length: count }).filter(() => {
      try {
        limits.count(key, domain, clock.now);
        return true;
      } catch {
        return false;
      }
    }).length;
  return { clock, limits, ask };
}

describe('RequestLimits', () => {
  const search = { perMinute: 10, perSecond: 4 };

  it('lets through what a second and a minute allow', () => {
    const { clock, ask } = limitsOf({ search });
    expect(ask(6, 'search')).toBe(4);
    clock.now = clock.now.plus({ seconds: 1 });
    expect(ask(6, 'search')).toBe(4);
    clock.now = clock.now.plus({ seconds: 1 });
    expect(ask(6, 'search')).toBe(2);
    clock.now = clock.now.plus({ minutes: 5 });
    expect(ask(6, 'search')).toBe(4);
  });

  it('counts each key and each domain alone', () => {
    const { ask } = limitsOf({ search, configuration: search });
    expect(ask(9, 'search')).toBe(4);
    expect(ask(9, 'search', 'b')).toBe(4);
    expect(ask(9, 'configuration')).toBe(4);
  });

  it('refuses with 429 and says which limit it was', () => {
    const { clock, limits } = limitsOf({ alert: { perMinute: 1 } });
    limits.count('a', 'alert', clock.now);
    expect(() => limits.count('a', 'alert', clock.now)).toThrow(
      expect.objectContaining({
        status: 429,
        headers: expect.objectContaining({
          'X-RateLimit-State': 'THROTTLED',
          'X-RateLimit-Reason': 'INTEGRATION',
          'X-RateLimit-Period-In-Sec': '60',
        }),
      }),
    );
  });

  it('never holds back a sign of life', () => {
    const { ask } = limitsOf();
    expect(ask(100_000, 'heartbeat')).toBe(100_000);
  });

  it('takes ten thousand alerts within a second by default', () => {
    expect(limitsOf().ask(10_000, 'alert')).toBe(10_000);
  });

  it('is not confused by a clock that steps back', () => {
    const { clock, ask } = limitsOf({ search });
    expect(ask(1, 'search')).toBe(1);
    clock.now = clock.now.minus({ hours: 1 });
    expect(ask(9, 'search')).toBe(3);
  });

  it.each([
    ['a domain that does not exist', 'alerts'],
    ['one that is never held back', 'heartbeat'],
  ])('refuses a limit for %s', (_, domain) => {
    expect(() => limitsOf({ [domain]: search })).toThrow(
      `oncall.opsgenie.rateLimits has '${domain}', expected only alert, integration,`,
    );
  });
});
