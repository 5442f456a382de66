import { useCallback, useEffect, useRef, useState } from 'react';
import { ChangeSignal, useRefreshOnSignal } from './useRefreshOnSignal';

/** An answer that takes longer is not waited for: the network may have changed meanwhile. */
const LOST_MS = 30_000;

/**
 * An answer of the server that keeps itself fresh.
 *
 * @public
 */
export type LiveAnswer<T> = {
  /** The last good answer to this question; it stays while a newer one is fetched, and when that fails. */
  readonly value?: T;
  /** Set when the last attempt failed. */
  readonly error?: Error;
  /** True until the first answer or error. */
  readonly loading: boolean;
  /** Ask again now, because the reader wants it or has just changed something: no answer from before is shown any more. */
  readonly retry: () => void;
  /** Ask again because something may have changed: after the answer that is still on its way. */
  readonly refresh: () => void;
};

type Heard<T> = {
  readonly ask: () => Promise<T>;
  readonly value?: T;
  readonly error?: Error;
};

/** A question on its way. */
type Asked = {
  readonly since: number;
  /** Whether it is to be asked again after its answer. */
  again: boolean;
};

/**
 * Asks once, again on every signal of the channel, and by polling where signals are off.
 *
 * @remarks `ask` is the identity of the question: wrap it in `useCallback`. Answers that arrive after the question
 * changed are dropped. An answer that says the same as the one before, compared as JSON, draws nothing again.
 * @public
 */
export function useLiveAnswer<T>(
  ask: () => Promise<T>,
  options: {
    readonly channel: string;
    /** Show the answer to the question before until this one is answered, as a list does while its filter is typed. */
    readonly keepPrevious?: boolean;
    /** Ten seconds when absent. */
    readonly pollMs?: number;
    /** Whether a change may concern the question; any does when absent. */
    readonly isAbout?: (change: ChangeSignal) => boolean;
  },
): LiveAnswer<T> {
  const { channel, keepPrevious = false, pollMs, isAbout } = options;
  const [heard, setHeard] = useState<Heard<T>>();
  const asked = useRef<Asked>();

  const retry = useCallback(() => {
    const mine: Asked = { since: performance.now(), again: false };
    asked.current = mine;
    const settle = (result: { value?: T; error?: Error }) => {
      if (asked.current !== mine) {
        return;
      }
      asked.current = undefined;
      setHeard(before => {
        const isShown = before?.ask === ask || keepPrevious;
        const value = isShown ? before?.value : undefined;
        const after = { ask, value, ...result };
        return saysTheSame(before, after) ? before : after;
      });
      if (mine.again) {
        retry();
      }
    };
    ask().then(
      value => settle({ value, error: undefined }),
      error => settle({ error }),
    );
  }, [ask, keepPrevious]);

  const refresh = useCallback(() => {
    const { current } = asked;
    if (current && performance.now() - current.since < LOST_MS) {
      current.again = true;
    } else {
      retry();
    }
  }, [retry]);

  useEffect(() => {
    retry();
    return () => {
      asked.current = undefined;
    };
  }, [retry]);
  useRefreshOnSignal({ channel, retry: refresh, pollMs, isAbout });

  const current = heard?.ask === ask || keepPrevious ? heard : undefined;
  return {
    value: current?.value,
    error: current?.error,
    loading: current === undefined,
    retry,
    refresh,
  };
}

/** Most answers to a poll do; to draw a long list again takes a phone longer than to compare it. */
function saysTheSame<T>(before: Heard<T> | undefined, after: Heard<T>) {
  return (
    before?.ask === after.ask &&
    before.error === after.error &&
    JSON.stringify(before.value) === JSON.stringify(after.value)
  );
}
