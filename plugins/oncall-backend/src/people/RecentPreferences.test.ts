import { Roster } from '../directory/Roster';
import { Preferences } from './Preferences';
import { RecentPreferences } from './RecentPreferences';

describe('RecentPreferences', () => {
  const roster = {} as Roster;

  function create() {
    const surroundings = { now: 0, changes: 0, zone: 'Etc/UTC' };
    const asked: (readonly string[])[] = [];
    const recent = RecentPreferences.create({
      read: async people => {
        asked.push(people);
        const { zone } = surroundings;
        const found: Preferences = { methods: [], rules: [], zone };
        await Promise.resolve();
        return new Map(people.map(person => [person, found]));
      },
      changes: () => surroundings.changes,
      stopwatch: () => surroundings.now,
    });
    const zoneOf = async (person: string, at: Roster = roster) =>
      (await recent.of([person], at)).get(person)?.zone;
    return { recent, surroundings, asked, zoneOf };
  }

  it('asks once for each person', async () => {
    const { recent, asked } = create();

    await recent.of(['ana', 'ben'], roster);
    const found = await recent.of(['ben', 'cho'], roster);

    expect([...found.keys()]).toEqual(['ana', 'ben', 'cho']);
    expect(asked).toEqual([['ana', 'ben'], ['cho']]);
  });

  it('knows what others changed after two seconds', async () => {
    const { surroundings, zoneOf } = create();
    await zoneOf('ana');
    surroundings.zone = 'Asia/Kathmandu';

    surroundings.now = 1_999;
    expect(await zoneOf('ana')).toBe('Etc/UTC');
    surroundings.now = 2_000;
    expect(await zoneOf('ana')).toBe('Asia/Kathmandu');
  });

  it('knows at once what this process changed, also while it was reading', async () => {
    const { surroundings, zoneOf } = create();
    const early = zoneOf('ana');
    surroundings.zone = 'Asia/Kathmandu';
    surroundings.changes += 1;

    expect(await early).toBe('Etc/UTC');
    expect(await zoneOf('ana')).toBe('Asia/Kathmandu');
  });

  it('begins anew with another roster', async () => {
    const { surroundings, zoneOf } = create();
    await zoneOf('ana');
    surroundings.zone = 'Asia/Kathmandu';

    expect(await zoneOf('ana', {} as Roster)).toBe('Asia/Kathmandu');
  });
});
