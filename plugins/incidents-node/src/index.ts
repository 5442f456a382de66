/**
 * Extension points and the service reference of the incidents plugin.
 *
 * @packageDocumentation
 */
export * from './incidentsServiceRef';
