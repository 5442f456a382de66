import { mockServices } from '@backstage/backend-test-utils';
import { keepDirectoryInSync } from './keepDirectoryInSync';
import { DirectorySync } from './syncDirectory';

/** Begins, and says how the process stops. */
async function keepInSync(
  sync: () => Promise<DirectorySync>,
): Promise<() => Promise<void>> {
  const shutdown: (() => void | Promise<void>)[] = [];
  await keepDirectoryInSync({
    scheduler: mockServices.scheduler(),
    lifecycle: mockServices.lifecycle.mock({
      addShutdownHook: hook => {
        shutdown.push(hook);
      },
    }),
    logger: mockServices.logger.mock(),
    frequency: { seconds: 60 },
    sync,
  });
  return async () => {
    await Promise.all(shutdown.map(hook => hook()));
  };
}

describe('keepDirectoryInSync', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tries again soon, and less and less often, until the first success, whatever went wrong', async () => {
    const answers = [
      async (): Promise<DirectorySync> => ({ ok: false, reason: 'nobody' }),
      async (): Promise<DirectorySync> => {
        throw new Error('The catalog does not answer');
      },
      async (): Promise<DirectorySync> => ({ ok: true, people: 3 }),
    ];
    const times: number[] = [];
    const start = Date.now();
    const stop = await keepInSync(async () => {
      times.push(Date.now() - start);
      const [answer] = answers.splice(0, 1);
      return answer();
    });
    await jest.advanceTimersByTimeAsync(60_000);

    expect(times).toEqual([0, 1000, 3000]);
    await stop();
  });

  it('stops trying when the process stops', async () => {
    let tries = 0;
    const stop = await keepInSync(async () => {
      tries += 1;
      return { ok: false, reason: 'nobody' };
    });
    await jest.advanceTimersByTimeAsync(1500);
    expect(tries).toBe(2);
    await stop();
    await jest.advanceTimersByTimeAsync(60_000);

    expect(tries).toBe(2);
  });

  it('does not wait for another try when it was stopped during one', async () => {
    const fail: (() => void)[] = [];
    const stop = await keepInSync(
      () =>
        new Promise((_, reject) => {
          fail.push(() => reject(new Error('The database is closed')));
        }),
    );
    const timers = jest.getTimerCount();
    await stop();
    fail.forEach(now => now());
    await jest.advanceTimersByTimeAsync(0);

    expect(fail).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(timers);
  });

  it('copies again at the pace of the settings, in every process', async () => {
    const scheduler = mockServices.scheduler();
    let syncs = 0;
    await keepDirectoryInSync({
      scheduler,
      lifecycle: mockServices.lifecycle.mock(),
      logger: mockServices.logger.mock(),
      frequency: { seconds: 60 },
      sync: async () => {
        syncs += 1;
        return { ok: true, people: 3 };
      },
    });
    expect(await scheduler.getScheduledTasks()).toEqual([
      expect.objectContaining({ id: 'sync-directory', scope: 'local' }),
    ]);
    await scheduler.triggerTask('sync-directory');

    expect(syncs).toBe(2);
  });
});
