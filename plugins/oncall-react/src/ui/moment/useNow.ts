import { DateTime } from 'luxon';
import { useEffect, useState } from 'react';

/**
 * The present, renewed every so often. With `clock` at rest (`intervalMs` 0) it stands still.
 *
 * @public
 */
export function useNow(intervalMs: number = 30_000): DateTime {
  const [now, setNow] = useState(() => DateTime.now());
  useEffect(() => {
    if (intervalMs <= 0) {
      return undefined;
    }
    const timer = setInterval(() => setNow(DateTime.now()), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
  return now;
}
