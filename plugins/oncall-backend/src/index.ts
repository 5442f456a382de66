/**
 * Alerts in, people paged, acknowledgements back.
 *
 * @packageDocumentation
 */
export { oncallPlugin, oncallPlugin as default } from './plugin';
export {
  createOnCallTeamConditionalDecision,
  oncallTeamConditions,
  oncallTeamResourceRef,
} from './teamPermission';
export type { OnCallTeamResource } from './teamPermission';
