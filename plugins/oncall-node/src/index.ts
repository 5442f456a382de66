/**
 * Extension points and the service reference of the on-call plugin, and what its backend shares: the reader of bodies, the check
 * of requests, and the question for permissions.
 *
 * @packageDocumentation
 */
export * from './askPermissions';
export * from './OnCallChannel';
export * from './oncallChannelsExtensionPoint';
export * from './onCallServiceRef';
export * from './readJsonBodies';
export * from './refuseUnknownPaths';
export * from './requestCheck';
export * from './UndeliverableError';
