/**
 * Finds incidents and published postmortems in the portal search.
 *
 * @packageDocumentation
 */
export {};
