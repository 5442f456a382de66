import { createContext } from 'react';

/** The zones in which people live, by entity reference; who is not in it lives by the clock of the reader for all we know. */
export const PersonZones = createContext<ReadonlyMap<string, string>>(
  new Map(),
);
