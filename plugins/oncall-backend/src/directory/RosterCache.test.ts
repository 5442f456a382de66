import { DateTime } from 'luxon';
import { roster } from '../tests/__testUtils__/testRoster';
import { Roster } from './Roster';
import { RosterCache } from './RosterCache';

const start = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();
const after = (milliseconds: number) => start.plus({ milliseconds });

describe('RosterCache', () => {
  /** A source that counts what it is asked. */
  class CountingSource {
    currentVersion = 1;
    versions = 0;
    loads = 0;
    onLoad: () => Promise<void> = async () => {};

    async version(): Promise<number> {
      this.versions += 1;
      return this.currentVersion;
    }

    async load(): Promise<Roster> {
      this.loads += 1;
      await this.onLoad();
      return roster({});
    }
  }

  it('asks nothing for two seconds, however often it is asked', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    const first = await cache.get(start);
    for (let index = 0; index < 100; index++) {
      expect(await cache.get(after(index * 19))).toBe(first);
    }
    expect(source).toMatchObject({ versions: 1, loads: 1 });
  });

  it('reads only the version after two seconds while nothing changed', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    const first = await cache.get(start);

    expect(await cache.get(after(2000))).toBe(first);
    expect(source).toMatchObject({ versions: 2, loads: 1 });
  });

  it('reads everything again when the version moved', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    const first = await cache.get(start);
    source.currentVersion = 2;

    expect(await cache.get(after(1999))).toBe(first);
    expect(await cache.get(after(2000))).not.toBe(first);
  });

  it('sees at once what this process changed', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    const first = await cache.get(start);
    source.currentVersion = 2;
    cache.forget();

    expect(await cache.get(start)).not.toBe(first);
  });

  it('loads once for all who ask at the same time', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    const all = await Promise.all([
      cache.get(start),
      cache.get(start),
      cache.get(start),
    ]);

    expect(new Set(all).size).toBe(1);
    expect(source.loads).toBe(1);
  });

  it('does not keep what was read while this process changed it', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    source.onLoad = async () => {
      source.onLoad = async () => {};
      source.currentVersion = 2;
      cache.forget();
    };
    await cache.get(start);

    await cache.get(start);
    expect(source.loads).toBe(2);
  });

  it('asks again when the clock went backwards', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    await cache.get(start);
    await cache.get(start.minus({ hours: 1 }));

    expect(source.versions).toBe(2);
  });

  it('asks again after a failure', async () => {
    const source = new CountingSource();
    const cache = RosterCache.create(source);
    source.onLoad = async () => {
      throw new Error('The database is away');
    };
    await expect(cache.get(start)).rejects.toThrow('The database is away');

    source.onLoad = async () => {};
    expect(await cache.get(start)).toBeInstanceOf(Roster);
  });
});
