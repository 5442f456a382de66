/**
 * Stands in for the incidents plugin in the tests of other plugins.
 *
 * @packageDocumentation
 */
export * from './incidentsServiceMock';
