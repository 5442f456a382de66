/**
 * Incidents, timelines, potential causes and postmortems.
 *
 * @packageDocumentation
 */
export { incidentsPlugin as default } from './plugin';
