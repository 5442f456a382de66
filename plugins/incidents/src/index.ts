/**
 * Incident list and page, investigate view, postmortems, and the incidents card of a service.
 *
 * @packageDocumentation
 */
export {};
