/**
 * Extension points and the service reference of the on-call plugin, and the check of requests that its backend shares.
 *
 * @packageDocumentation
 */
export * from './OnCallChannel';
export * from './oncallChannelsExtensionPoint';
export * from './onCallServiceRef';
export * from './readJsonBodies';
export * from './refuseUnknownPaths';
export * from './requestCheck';
export * from './UndeliverableError';
