/**
 * Alerts in, people paged, acknowledgements back.
 *
 * @packageDocumentation
 */
export { oncallPlugin, oncallPlugin as default } from './plugin';
