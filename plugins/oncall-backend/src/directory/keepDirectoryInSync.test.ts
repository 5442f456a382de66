import { mockServices } from '@backstage/backend-test-utils';
import { keepDirectoryInSync } from './keepDirectoryInSync';
import { DirectorySync } from './syncDirectory';

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
      sync: async () => {
        times.push(Date.now() - start);
        const [answer] = answers.splice(0, 1);
        return answer();
      },
    });
    await jest.advanceTimersByTimeAsync(60_000);

    expect(times).toEqual([0, 1000, 3000]);
    await Promise.all(shutdown.map(hook => hook()));
  });

  it('stops trying when the process stops', async () => {
    let tries = 0;
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
      sync: async () => {
        tries += 1;
        return { ok: false, reason: 'nobody' };
      },
    });
    await jest.advanceTimersByTimeAsync(1500);
    expect(tries).toBe(2);
    await Promise.all(shutdown.map(hook => hook()));
    await jest.advanceTimersByTimeAsync(60_000);

    expect(tries).toBe(2);
  });

  it('does not wait for another try when it was stopped during one', async () => {
    const shutdown: (() => void | Promise<void>)[] = [];
    const fail: (() => void)[] = [];
    await keepDirectoryInSync({
      scheduler: mockServices.scheduler(),
      lifecycle: mockServices.lifecycle.mock({
        addShutdownHook: hook => {
          shutdown.push(hook);
        },
      }),
      logger: mockServices.logger.mock(),
      frequency: { seconds: 60 },
      sync: () =>
        new Promise((_, reject) => {
          fail.push(() => reject(new Error('The database is closed')));
        }),
    });
    const timers = jest.getTimerCount();
    await Promise.all(shutdown.map(hook => hook()));
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
