/**
 * The incidents plugin for portals of the old frontend system.
 *
 * @packageDocumentation
 */
export * from './api/incidentsApiRef';
export * from './legacyPlugin';
export * from './routes';
export * from './translation';
