/**
 * Stands in for the on-call plugin in the tests of other plugins.
 *
 * @packageDocumentation
 */
export * from './onCallServiceMock';
