/**
 * A fake of the incidents API with the story of a bank, for tests of other packages.
 *
 * @packageDocumentation
 */
export * from './banclyIncidentsWorld';
export * from './FakeIncidentsApi';
export * from './FakeIncidentsWorld';
