/**
 * Incident list and page, investigate view, postmortems, and the incidents card of a service.
 *
 * @packageDocumentation
 */
export { incidentsPlugin as default } from './plugin';
export * from './api/incidentsApiRef';
export * from './routes';
export * from './translation';
