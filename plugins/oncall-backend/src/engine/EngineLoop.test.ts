import { mockServices } from '@backstage/backend-test-utils';
import { Duration } from 'luxon';
import { EngineLoop } from './EngineLoop';

describe('EngineLoop', () => {
  beforeEach(() => {
    jest.useFakeTimers();
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
    await jest.advanceTimersByTimeAsync(0);
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(3000);
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
    await jest.advanceTimersByTimeAsync(0);

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
    await jest.advanceTimersByTimeAsync(100);
    loop.wake();
    await jest.advanceTimersByTimeAsync(0);

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
    await jest.advanceTimersByTimeAsync(0);
    for (let index = 0; index < 100; index++) {
      loop.wake();
    }
    release();
    await jest.advanceTimersByTimeAsync(0);
    expect(runs).toBe(2);
    release();
    await jest.advanceTimersByTimeAsync(999);
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
    await jest.advanceTimersByTimeAsync(1000);

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
    await jest.advanceTimersByTimeAsync(0);
    const stopped = loop.stop();
    release();
    await stopped;
    await jest.advanceTimersByTimeAsync(5000);

    expect(finished).toBe(1);
  });
});
