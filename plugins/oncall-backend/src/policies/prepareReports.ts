import { HandlingPolicyVerdict } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertRequest } from '../alerts/AlertRequest';
import { Roster } from '../directory/Roster';
import { applyAlertPolicies } from './applyAlertPolicies';

/** What machines and people report, as the alert policies want it. From memory: it costs no query. */
export function prepareReports(
  requests: readonly AlertRequest[],
  roster: Roster,
  now: DateTime,
): readonly AlertRequest[] {
  const { handlingPolicies: policies, maintenance } = roster;
  if (policies.length === 0) {
    return requests;
  }
  return requests.map(request => {
    const { deed } = request;
    // The alert of a heartbeat keeps its alias, by which the next ping closes it.
    if (deed.kind !== 'open' || request.onlyIf) {
      return request;
    }
    const team = teamOf(request, roster);
    const { alert } = deed;
    const after = applyAlertPolicies({
      alert,
      policies,
      team,
      maintenance,
      now,
    });
    const remarks = after.verdicts
      .filter(({ applies }) => applies)
      .map(remarkOn);
    const rewritten = {
      ...after.alert,
      sentAlias: after.alert.alias === alert.alias ? undefined : alert.alias,
    };
    return { ...request, deed: { ...deed, alert: rewritten, remarks } };
  });
}

/** The sentence that stands in the activity of the alert. */
function remarkOn({ name, reason }: HandlingPolicyVerdict): string {
  return `The alert policy "${name}" applied, because ${reason}.`;
}

/** The team whose key brought the alert, else the only team that it names. */
function teamOf(
  { integration, deed }: AlertRequest,
  roster: Roster,
): string | undefined {
  if (integration?.team || deed.kind !== 'open') {
    return integration?.team;
  }
  const teams = deed.alert.responders.filter(({ type }) => type === 'team');
  const [{ ref, id, name } = {}] = teams.length === 1 ? teams : [];
  return roster.team(ref ?? id ?? name ?? '')?.ref;
}
