import { DateTime } from 'luxon';
import { forIdleAlerts } from './forIdleAlerts';
import { IdleAlert, SilenceStore } from './SilenceStore';

const now = DateTime.fromISO('2026-03-02T00:00:00Z');

describe('forIdleAlerts', () => {
  /** So many alerts, in the order in which they came. */
  function store(count: number): SilenceStore {
    const all = Array.from({ length: count }, (_, index) => idle(index));
    const listIdle: SilenceStore['listIdle'] = async (after, { limit }) => {
      const from = after ? after.tinyId + 1 : 0;
      return all.slice(from, from + limit);
    };
    return Object.assign(Object.create(SilenceStore.prototype), { listIdle });
  }

  it('looks at all of them, a few at a time, and leaves as much time as a look took', async () => {
    const looks: number[] = [];
    const pauses: number[] = [];
    const pause = async (milliseconds: number) => {
      pauses.push(milliseconds);
    };
    const sum = await forIdleAlerts(
      { silence: store(120), now, pause },
      async alerts => {
        looks.push(alerts.length);
        await new Promise(resolve => setTimeout(resolve, 20));
        return alerts.length;
      },
    );

    expect(sum).toBe(120);
    expect(looks).toEqual([50, 50, 20]);
    expect(pauses).toHaveLength(2);
    // A timer may be a millisecond early.
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(19);
  });

  it('does not pause for a few', async () => {
    const pause = jest.fn();
    await forIdleAlerts({ silence: store(3), now, pause }, async () => 0);
    expect(pause).not.toHaveBeenCalled();
  });

  it('ends early when the process stops', async () => {
    const stopping = new AbortController();
    const pause = async () => stopping.abort();
    const looks: number[] = [];
    await forIdleAlerts(
      { silence: store(500), now, pause, stopping: stopping.signal },
      async alerts => looks.push(alerts.length),
    );
    expect(looks).toEqual([50]);
  });
});

function idle(tinyId: number): IdleAlert {
  return {
    alertId: `alert-${tinyId}`,
    runToken: 'run',
    isUnheard: true,
    isUnreported: true,
    createdAt: now.toMillis(),
    tinyId,
  };
}
