import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';

/** Signals come in bursts; one reading answers for all of them. */
const GATHER_MS = 300;
/** In a storm the signals never pause. The list still moves, and neither the phone of its reader nor the pager runs hot. */
const REST_MS = 2_000;
/** A channel that was heard this recently needs no polling. It does not say when it is cut, as it is when the portal restarts. */
const TRUST_MS = 20_000;
/** Except for what changes by the clock. */
const OLD_MS = 60_000;

/**
 * What a signal says: something of a type changed; without an id it may be any of them.
 *
 * @public
 */
export type ChangeSignal = {
  readonly type: string;
  readonly id: string;
};

/**
 * Reads again when the backend signals a change, and polls while the signals are off or silent.
 *
 * @remarks A signals backend that is not installed looks just like one with nothing to say, so silence is not
 * trusted. A hidden tab does not read; it reads once when it is looked at again, as any does when its network is back.
 * @public
 */
export function useRefreshOnSignal(options: {
  readonly channel: string;
  readonly retry: () => void;
  /** Ten seconds when absent. */
  readonly pollMs?: number;
  /** Whether a change may concern what is read; any does when absent. */
  readonly isAbout?: (change: ChangeSignal) => boolean;
}): void {
  const { channel, pollMs = 10_000 } = options;
  const signals = useApiHolder().get(signalApiRef);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    let heardAt = Number.NEGATIVE_INFINITY;
    let readAt = performance.now() - REST_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      timer = undefined;
      if (document.visibilityState === 'visible') {
        readAt = performance.now();
        latest.current.retry();
      }
    };
    const poll = () => {
      const now = performance.now();
      if (now - heardAt > TRUST_MS || now - readAt > OLD_MS) {
        read();
      }
    };
    // Not by useSignal, which draws everything that uses it once for each of the signals.
    const heard = signals?.subscribe<ChangeSignal>(channel, change => {
      const now = performance.now();
      heardAt = now;
      if (latest.current.isAbout?.(change) ?? true) {
        const wait = Math.max(GATHER_MS, readAt + REST_MS - now);
        timer ??= setTimeout(read, wait);
      }
    });
    const interval = setInterval(poll, pollMs);
    document.addEventListener('visibilitychange', read);
    window.addEventListener('online', read);
    return () => {
      heard?.unsubscribe();
      clearTimeout(timer);
      clearInterval(interval);
      document.removeEventListener('visibilitychange', read);
      window.removeEventListener('online', read);
    };
  }, [signals, channel, pollMs]);
}
