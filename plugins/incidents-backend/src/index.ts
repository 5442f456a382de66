/**
 * Incidents, timelines, potential causes and postmortems.
 *
 * @packageDocumentation
 */
export {};
