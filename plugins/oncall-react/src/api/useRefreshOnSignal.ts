import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';

/** Signals come in bursts; one reading answers for all of them. */
const GATHER_MS = 300;
/** A channel that was heard this recently needs no polling. */
const TRUST_MS = 60_000;

/**
 * Reads again when the backend signals a change, and polls while the signals are off or silent.
 *
 * @remarks A signals backend that is not installed looks just like one with nothing to say, so silence is not
 * trusted. A hidden tab does not poll; it reads once when it is looked at again.
 * @public
 */
export function useRefreshOnSignal(options: {
  readonly channel: string;
  readonly retry: () => void;
  /** Ten seconds when absent. */
  readonly pollMs?: number;
}): void {
  const { channel, retry, pollMs = 10_000 } = options;
  const { lastSignal } = useSignal(channel);
  const heardAt = useRef(Number.NEGATIVE_INFINITY);
  const latestRetry = useRef(retry);
  useEffect(() => {
    latestRetry.current = retry;
  }, [retry]);

  useEffect(() => {
    if (!lastSignal) {
      return undefined;
    }
    heardAt.current = performance.now();
    const timer = setTimeout(() => latestRetry.current(), GATHER_MS);
    return () => clearTimeout(timer);
  }, [lastSignal]);

  useEffect(() => {
    const poll = () => {
      const isQuiet = performance.now() - heardAt.current > TRUST_MS;
      if (isQuiet && document.visibilityState === 'visible') {
        latestRetry.current();
      }
    };
    const lookAgain = () => {
      if (document.visibilityState === 'visible') {
        latestRetry.current();
      }
    };
    const timer = setInterval(poll, pollMs);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [pollMs]);
}
