/**
 * Extension points and the service reference of the on-call plugin.
 *
 * @packageDocumentation
 */
export * from './OnCallChannel';
export * from './oncallChannelsExtensionPoint';
export * from './onCallServiceRef';
export * from './UndeliverableError';
