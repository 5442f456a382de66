import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { DateTime } from 'luxon';
import { StoryStore } from './StoryStore';
import { tellStory } from './tellStory';
import { aBank } from './tests/aBank';

const NOW = '2026-11-18T13:37:00Z';
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('telling the story, %s', engine => {
  async function aPortal(failures: readonly number[] = []) {
    const knex = await databases.init(engine);
    const store = await StoryStore.create(mockServices.database({ knex }));
    const bank = aBank(NOW, failures);
    let clock: DateTime = bank.now;
    const moments: string[] = [];
    const tell = (start: DateTime, signal = new AbortController().signal) => {
      clock = start;
      return tellStory({
        store,
        createContext: now => {
          moments.push(now.toISO() ?? '');
          return { ...bank.context, now };
        },
        clock: () => clock,
        logger: mockServices.logger.mock(),
        signal,
        wait: async seconds => {
          clock = clock.plus({ seconds });
        },
      });
    };
    return { ...bank, store, tell, moments };
  }

  it('remembers that it is told, and does not tell it again at the next start', async () => {
    const { store, tell, now, journal, moments } = await aPortal();
    await expect(store.isTold()).resolves.toBe(false);
    await tell(now);
    await expect(store.isTold()).resolves.toBe(true);

    const [written, asked] = [journal.writes.length, moments.length];
    expect(written).toBeGreaterThan(200);
    await tell(now.plus({ days: 3 }));
    expect(journal.writes).toHaveLength(written);
    expect(moments).toHaveLength(asked);
  });

  it('waits until the pager knows the services', async () => {
    const { context, store, tell, now } = await aPortal();
    const known = context.onCall.getServicesOnCall.bind(context.onCall);
    let asked = 0;
    context.onCall.getServicesOnCall = async refs => {
      asked += 1;
      const services = await known(refs);
      return asked > 3
        ? services
        : services.map(one => ({ ...one, setup: 'unknown-service' }));
    };
    await tell(now);
    expect(asked).toBe(4);
    await expect(store.isTold()).resolves.toBe(true);
  });

  it('goes on after a failure with the moment at which it began', async () => {
    const { tell, now, contents, moments } = await aPortal([4, 150, 230]);
    await tell(now);
    // One context to look whether everything answers, one to tell.
    const told = moments.filter((_, index) => index % 2 === 1);
    expect(told).toEqual(Array(4).fill(now.toISO()));

    const whole = await aPortal();
    await whole.tell(now);
    expect(contents()).toEqual(whole.contents());
  });

  it('ends when the portal stops', async () => {
    const { tell, now, journal } = await aPortal();
    await tell(now, AbortSignal.abort());
    expect(journal.writes).toEqual([]);
  });
});
