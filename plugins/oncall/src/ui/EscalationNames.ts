import { createContext } from 'react';

/** The names of escalation policies by id, where they stand among people and teams; empty until they are known. */
export const EscalationNames = createContext<ReadonlyMap<string, string>>(
  new Map(),
);
