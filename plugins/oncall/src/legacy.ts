/**
 * The same pages and cards for portals on the earlier frontend system.
 *
 * @packageDocumentation
 */
export * from './legacy/plugin';
export { onCallTranslationRef } from './translation';
