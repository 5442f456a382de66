import { DateTime } from 'luxon';
import { useEffect, useMemo, useState } from 'react';

/**
 * The present, renewed every so often, and whenever `news` changes. With `clock` at rest (`intervalMs` 0) it stands still.
 *
 * @public
 */
export function useNow(intervalMs: number = 30_000, news?: unknown): DateTime {
  const [now, setNow] = useState(() => DateTime.now());
  useEffect(() => {
    if (intervalMs <= 0) {
      return undefined;
    }
    const timer = setInterval(() => setNow(DateTime.now()), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
  // What has just been read may be about the seconds since the last renewal.
  const readAt = useMemo(() => ({ news, at: DateTime.now() }), [news]).at;
  return intervalMs > 0 && readAt > now ? readAt : now;
}
