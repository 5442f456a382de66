/**
 * Who is on call, schedules, alerts, and the on-call card of a service.
 *
 * @packageDocumentation
 */
export { oncallPlugin as default } from './plugin';
export { onCallAlertsTranslationRef } from './alerts/translation';
export { onCallCardsTranslationRef } from './cards/translation';
export { onCallDirectoryTranslationRef } from './directory/translation';
export { onCallDrillsTranslationRef } from './drills/translation';
export { onCallEscalationTranslationRef } from './escalation/translation';
export { onCallFilesTranslationRef } from './files/translation';
export { onCallHeartbeatsTranslationRef } from './heartbeats/translation';
export { onCallIntegrationsTranslationRef } from './integrations/translation';
export { onCallMaintenanceTranslationRef } from './maintenance/translation';
export { onCallMeTranslationRef } from './me/translation';
export { onCallPoliciesTranslationRef } from './policies/translation';
export { onCallSchedulesTranslationRef } from './schedules/translation';
export { onCallTranslationRef } from './translation';
export { onCallTeamsTranslationRef } from './teams/translation';
export { onCallWhoIsOnCallTranslationRef } from './whoIsOnCall/translation';
