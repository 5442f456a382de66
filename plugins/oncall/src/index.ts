/**
 * Who is on call, schedules, alerts, and the on-call card of a service.
 *
 * @packageDocumentation
 */
export { oncallPlugin as default } from './plugin';
export { onCallTranslationRef } from './translation';
