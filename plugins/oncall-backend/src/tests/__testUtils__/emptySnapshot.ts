import { PolicySnapshot } from '../../escalation/PolicySnapshot';

/** Nobody is told. */
export const EMPTY_SNAPSHOT: PolicySnapshot = { version: 2, policies: [] };
