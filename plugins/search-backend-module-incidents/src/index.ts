/**
 * Finds incidents and published postmortems in the portal search.
 *
 * @packageDocumentation
 */
export * from './IncidentCollatorFactory';
export * from './PostmortemCollatorFactory';
export { searchModuleIncidents as default } from './module';
