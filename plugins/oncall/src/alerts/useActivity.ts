import { useEffect, useRef, useState } from 'react';

/** Whoever reads a row may rest so long before acting on it. A screen on a wall, with the pointer left on it, goes on by itself. */
const REST_MS = 10_000;

/** Whether the reader is at work in a part of the page, by pointer or keyboard, with the listeners that tell so. */
export function useActivity() {
  const [isActive, setActive] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const onAct = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setActive(false), REST_MS);
    setActive(true);
  };
  return {
    isActive,
    listeners: { onPointerMove: onAct, onPointerDown: onAct, onFocus: onAct },
  };
}
