import { withRest } from './withRest';

describe('withRest', () => {
  function dutyThatTakes(milliseconds: number) {
    const time = { now: 1_000_000, runs: 0 };
    const duty = withRest(
      {
        name: 'look',
        version: 1,
        run: async () => {
          time.runs += 1;
          time.now += milliseconds;
          return true;
        },
      },
      () => time.now,
    );
    return { duty, time };
  }

  it('leaves what is short alone', async () => {
    const { duty, time } = dutyThatTakes(900);
    expect([await duty.run(), await duty.run()]).toEqual([true, true]);
    expect(time.runs).toBe(2);
  });

  it('rests five times as long as it took', async () => {
    const { duty, time } = dutyThatTakes(4_000);
    expect(await duty.run()).toBe(true);
    time.now += 19_999;
    expect(await duty.run()).toBe(false);
    time.now += 1;
    expect(await duty.run()).toBe(true);
    expect(time.runs).toBe(2);
  });
});
