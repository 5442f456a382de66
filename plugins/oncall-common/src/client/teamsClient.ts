import { OnCallTeamsApi } from './OnCallTeamsApi';
import { PluginHttp } from './PluginHttp';

export function teamsClient(http: PluginHttp): OnCallTeamsApi {
  return {
    listTeams: options => http.items('/teams', {}, options),
    getTeam: (ref, options) => http.get(team(ref), {}, options),
    getTeamActivity: (ref, options) =>
      http.items(`${team(ref)}/activity`, {}, options),
  };
}

function team(ref: string): string {
  return `/teams/${encodeURIComponent(ref)}`;
}
