import { mockServices } from '@backstage/backend-test-utils';
import { onlyNewest } from './onlyNewest';

describe('onlyNewest', () => {
  function dutyOf(options: { version: number; newest: number }) {
    const world = { ...options, runs: 0, news: 0, isDatabaseGone: false };
    const logger = mockServices.logger.mock();
    const duty = onlyNewest(
      {
        name: 'escalate-alerts',
        version: options.version,
        run: async () => {
          world.runs += 1;
          return true;
        },
      },
      {
        logger,
        duties: {
          announce: async (_name, version) => {
            if (world.isDatabaseGone) {
              throw new Error('The database is gone');
            }
            world.news += 1;
            world.newest = Math.max(world.newest, version);
          },
          newestVersion: async () => world.newest,
        },
      },
    );
    return { duty, world, logger };
  }

  it('runs the newest version, and tells others once that it is here', async () => {
    const { duty, world, logger } = dutyOf({ version: 2, newest: 1 });

    expect(await duty.run()).toBe(true);
    expect(await duty.run()).toBe(true);

    expect(world).toMatchObject({ runs: 2, newest: 2, news: 1 });
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('stands aside for a newer version, and says so once', async () => {
    const { duty, world, logger } = dutyOf({ version: 1, newest: 2 });

    expect(await duty.run()).toBe(false);
    expect(await duty.run()).toBe(false);

    expect(world.runs).toBe(0);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('stands aside'),
      { duty: 'escalate-alerts', version: 1, newest: 2 },
    );
  });

  it('takes over when somebody says that the newer version is gone', async () => {
    const { duty, world, logger } = dutyOf({ version: 1, newest: 2 });
    await duty.run();
    world.newest = 1;

    expect(await duty.run()).toBe(true);

    world.newest = 2;
    await duty.run();
    expect(world.runs).toBe(1);
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('runs once the database is there, when it was not at the start', async () => {
    const { duty, world } = dutyOf({ version: 2, newest: 1 });
    world.isDatabaseGone = true;
    await expect(duty.run()).rejects.toThrow('The database is gone');
    world.isDatabaseGone = false;

    expect(await duty.run()).toBe(true);

    expect(world).toMatchObject({ runs: 1, newest: 2 });
  });
});
