import { useCallback, useEffect, useRef, useState } from 'react';
import { useRefreshOnSignal } from './useRefreshOnSignal';

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
  /** Ask again now. */
  readonly retry: () => void;
};

type Heard<T> = {
  readonly ask: () => Promise<T>;
  readonly value?: T;
  readonly error?: Error;
};

/**
 * Asks once, again on every signal of the channel, and by polling where signals are off.
 *
 * @remarks `ask` is the identity of the question: wrap it in `useCallback`. Answers that arrive after the question
 * changed are dropped.
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
  },
): LiveAnswer<T> {
  const { channel, keepPrevious = false, pollMs } = options;
  const [heard, setHeard] = useState<Heard<T>>();
  const newest = useRef(0);

  const retry = useCallback(() => {
    newest.current += 1;
    const turn = newest.current;
    const settle = (result: { value?: T; error?: Error }) => {
      if (turn === newest.current) {
        setHeard(before => ({
          ask,
          value:
            before?.ask === ask || keepPrevious ? before?.value : undefined,
          ...result,
        }));
      }
    };
    ask().then(
      value => settle({ value, error: undefined }),
      error => settle({ error }),
    );
  }, [ask, keepPrevious]);

  useEffect(() => {
    retry();
    return () => {
      newest.current += 1;
    };
  }, [retry]);
  useRefreshOnSignal({ channel, retry, pollMs });

  const current = heard?.ask === ask || keepPrevious ? heard : undefined;
  return {
    value: current?.value,
    error: current?.error,
    loading: current === undefined,
    retry,
  };
}
