import { TeamActivity, TeamDetails, TeamListItem } from '../TeamDetails';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Teams, and what happened in them.
 *
 * @public
 */
export interface OnCallTeamsApi {
  /** All teams by name. */
  listTeams(options?: OnCallRequestOptions): Promise<readonly TeamListItem[]>;
  /** The people and services of a team, and what about it will page nobody. */
  getTeam(ref: string, options?: OnCallRequestOptions): Promise<TeamDetails>;
  /** What was changed about a team lately, how its newest alerts escalated and which of their actions were run; the newest first. */
  getTeamActivity(
    ref: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly TeamActivity[]>;
}
