/**
 * Types, permissions, client, potential-cause ranking and impact walk of the incidents plugin.
 *
 * @packageDocumentation
 */
export * from './Deployment';
export * from './Incident';
export * from './IncidentsApi';
export * from './IncidentsClient';
export * from './Investigation';
export * from './permissions';
export * from './Postmortem';
export * from './ranking/rankDeployments';
export * from './ranking/RankingInput';
export * from './ServiceGraph';
export * from './signals';
export * from './walkImpact';
