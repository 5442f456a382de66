import { useEffect, useState } from 'react';

/** Nobody types slower than this in the middle of a word. */
const PAUSE_MS = 250;

/** A text that is being typed, once its writer pauses: nobody wants an answer for every letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
