import { mockServices } from '@backstage/backend-test-utils';
import { Duration } from 'luxon';
import { EngineLoop } from './EngineLoop';

describe('EngineLoop', () => {
  beforeEach(() => {
    // The loop gives way to others with it, which really has to happen.
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function loopOf(run: () => Promise<boolean>) {
    const logger = mockServices.logger.mock();
    const loop = EngineLoop.create({
      duty: { name: 'count', version: 1, run },
      pause: Duration.fromObject({ seconds: 1 }),
      logger,
    });
    return { loop, logger };
  }

  it('runs at once, then after every pause', async () => {
    let runs = 0;
    const { loop } = loopOf(async () => {
      runs += 1;
      return false;
    });
    loop.start();
    await pass(0);
    expect(runs).toBe(1);
    await pass(3000);
    expect(runs).toBe(4);
    await loop.stop();
  });

  it('goes on without a pause while there is more to do', async () => {
    let runs = 0;
    const { loop } = loopOf(async () => {
      runs += 1;
      return runs < 5;
    });
    loop.start();
    await pass(0);

    expect(runs).toBe(5);
    await loop.stop();
  });

  it('does not wait for the end of the pause when it is woken', async () => {
    let runs = 0;
    const { loop } = loopOf(async () => {
      runs += 1;
      return false;
    });
    loop.start();
    await pass(100);
    loop.wake();
    await pass(0);

    expect(runs).toBe(2);
    await loop.stop();
  });

  it('looks once more, and not more often, when it is woken many times while it works', async () => {
    let runs = 0;
    let release = () => {};
    const { loop } = loopOf(async () => {
      runs += 1;
      await new Promise<void>(resolve => {
        release = resolve;
      });
      return false;
    });
    loop.start();
    await pass(0);
    for (let index = 0; index < 100; index++) {
      loop.wake();
    }
    release();
    await pass(0);
    expect(runs).toBe(2);
    release();
    await pass(999);
    expect(runs).toBe(2);

    const stopped = loop.stop();
    release();
    await stopped;
  });

  it('logs a failure and goes on after the pause', async () => {
    let runs = 0;
    const { loop, logger } = loopOf(async () => {
      runs += 1;
      throw new Error('The database is away');
    });
    loop.start();
    await pass(1000);

    expect(runs).toBe(2);
    expect(logger.error).toHaveBeenCalledWith('The duty count failed', {
      error: 'Error: The database is away',
    });
    await loop.stop();
  });

  it('finishes what it is doing before it stops, and begins nothing more', async () => {
    let finished = 0;
    let release = () => {};
    const { loop } = loopOf(async () => {
      await new Promise<void>(resolve => {
        release = resolve;
      });
      finished += 1;
      return true;
    });
    loop.start();
    await pass(0);
    const stopped = loop.stop();
    release();
    await stopped;
    await pass(5000);

    expect(finished).toBe(1);
  });
});

/** Lets the loop work, and the time pass in steps of at most a second. */
async function pass(milliseconds: number): Promise<void> {
  await settle();
  for (let left = milliseconds; left > 0; left -= 1000) {
    await jest.advanceTimersByTimeAsync(Math.min(left, 1000));
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await new Promise(resolve => setImmediate(resolve));
  }
}
