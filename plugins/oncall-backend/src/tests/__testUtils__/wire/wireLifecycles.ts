import { wireEscalations } from './wireEscalations';
import { wireForwardingRules } from './wireForwardingRules';
import { wireHandlingPolicies } from './wireHandlingPolicies';
import { wireHeartbeats } from './wireHeartbeats';
import { wireIntegrations } from './wireIntegrations';
import { WireIds, WireLifecycle } from './WireLifecycle';
import { wireMaintenance } from './wireMaintenance';
import { wirePeople } from './wirePeople';
import { wireRoutingRules } from './wireRoutingRules';
import { wireSavedSearches } from './wireSavedSearches';
import { wireSchedules } from './wireSchedules';

/** All of them, in the order in which they refer to each other. */
export const wireLifecycles = (ids: WireIds): readonly WireLifecycle[] => [
  ...wireSchedules(ids),
  ...wireEscalations(ids),
  ...wireRoutingRules(ids),
  ...wireIntegrations(),
  ...wireHeartbeats(),
  ...wirePeople(ids),
  ...wireHandlingPolicies(),
  ...wireMaintenance(ids),
  ...wireForwardingRules(),
  ...wireSavedSearches(),
];
