import { Integration } from '@muster/backstage-plugin-oncall-common';
import { StoredAlert } from './StoredAlert';

/** Whether an alert is out of reach of a key that belongs to a team. */
export function isForeign(
  { alert }: StoredAlert,
  integration: Integration | undefined,
): boolean {
  return (
    integration?.scope === 'team' &&
    !alert.teams.some(team => team === integration.team)
  );
}
