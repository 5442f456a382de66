/**
 * Types, permissions, client, potential-cause ranking and impact walk of the incidents plugin.
 *
 * @packageDocumentation
 */
export * from './client/IncidentDeploymentsApi';
export * from './client/IncidentInvestigationApi';
export * from './client/IncidentLifecycleApi';
export * from './client/IncidentPostmortemsApi';
export * from './client/IncidentRespondersApi';
export * from './client/IncidentsApi';
export * from './client/IncidentsClient';
export * from './client/IncidentServicesApi';
export * from './client/IncidentsRequestOptions';
export * from './client/IncidentTimelineApi';
export * from './Deployment';
export * from './Incident';
export * from './IncidentInput';
export * from './TimelineEntry';
export * from './ImpactedService';
export * from './Investigation';
export * from './permissions';
export * from './Postmortem';
export * from './ranking/rankDeployments';
export * from './ranking/RankingInput';
export * from './ServiceGraph';
export * from './signals';
export * from './walkImpact';
