export { testDatabases } from './testDatabases';
export type { Databases } from './testDatabases';
