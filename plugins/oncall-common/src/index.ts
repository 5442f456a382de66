/**
 * Types, permissions, client and shift arithmetic of the on-call plugin.
 *
 * @packageDocumentation
 */
export * from './Alert';
export * from './annotations';
export * from './EscalationPolicy';
export * from './OnCallApi';
export * from './OnCallClient';
export * from './OnCallNow';
export * from './Page';
export * from './Participant';
export * from './permissions';
export * from './PluginHttp';
export * from './Schedule';
export * from './signals';
export * from './TimeRestriction';
