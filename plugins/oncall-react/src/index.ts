/**
 * What the on-call frontend shares with other frontends: API reference, on-call list and house patterns.
 *
 * @packageDocumentation
 */
export {};
