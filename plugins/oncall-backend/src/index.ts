/**
 * Alerts in, people paged, acknowledgements back.
 *
 * @packageDocumentation
 */
export {};
