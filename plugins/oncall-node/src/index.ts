/**
 * Extension points and the service reference of the on-call plugin.
 *
 * @packageDocumentation
 */
export {};
