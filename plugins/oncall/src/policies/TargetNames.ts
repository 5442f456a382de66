import { createContext } from 'react';

/** The names of escalation policies and schedules by id, asked for once for all policies of a page; empty until they are known. */
export const TargetNames = createContext<ReadonlyMap<string, string>>(
  new Map(),
);
