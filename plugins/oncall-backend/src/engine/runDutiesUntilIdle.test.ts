import { Duty } from './Duty';
import { runDutiesUntilIdle } from './runDutiesUntilIdle';

describe('runDutiesUntilIdle', () => {
  it('runs until nobody has more to do', async () => {
    let left = 3;
    const run = async () => {
      left -= 1;
      return left > 0;
    };
    await runDutiesUntilIdle([duty('send', run)], async () => {});
    expect(left).toBe(0);
  });

  it('says whose work has no end', async () => {
    const duties = [
      duty('send', async () => true),
      duty('clean-up', async () => false),
      duty('let-go', async () => true),
    ];
    await expect(runDutiesUntilIdle(duties, async () => {})).rejects.toThrow(
      'There is no end to send and let-go',
    );
  });

  function duty(name: string, run: () => Promise<boolean>): Duty {
    return { name, version: 1, run };
  }
});
