import { useCallback, useRef } from 'react';

/** Lets answers through in the order of their questions: one that a newer one overtook is dropped. */
export function useInOrder() {
  const order = useRef({ asked: 0, heard: 0 });
  return useCallback(<T>(hear: (answer: T) => void) => {
    const mine = ++order.current.asked;
    return (answer: T) => {
      if (mine >= order.current.heard) {
        order.current.heard = mine;
        hear(answer);
      }
    };
  }, []);
}
