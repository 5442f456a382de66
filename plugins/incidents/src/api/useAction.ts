import { useCallback, useEffect, useRef, useState } from 'react';

/** Something a person does that takes a moment and may fail. */
export type Action<Args extends readonly unknown[]> = {
  readonly run: (...args: Args) => Promise<void>;
  readonly running: boolean;
  /** Why the last attempt failed; gone as soon as the next one starts. */
  readonly error?: Error;
};

/** Wraps a write with its progress and its error, so that each can be shown where the person is looking. */
export function useAction<Args extends readonly unknown[]>(
  act: (...args: Args) => Promise<void>,
): Action<Args> {
  const [state, setState] = useState<{ running: boolean; error?: Error }>({
    running: false,
  });
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  const run = useCallback(
    async (...args: Args) => {
      setState({ running: true });
      const error = await act(...args).then(() => undefined, toError);
      if (isMounted.current) {
        setState({ running: false, error });
      }
    },
    [act],
  );
  return { ...state, run };
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
