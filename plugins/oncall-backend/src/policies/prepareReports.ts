import { HandlingPolicyVerdict } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertRequest } from '../alerts/AlertRequest';
import { Roster } from '../directory/Roster';
import { applyAlertPolicies } from './applyAlertPolicies';
import { teamOfReport } from './teamOfReport';

/** What machines and people report, as the alert policies want it. From memory: it costs no query. */
export function prepareReports(
  requests: readonly AlertRequest[],
  roster: Roster,
  now: DateTime,
): readonly AlertRequest[] {
  const { handlingPolicies: policies } = roster;
  if (policies.length === 0) {
    return requests;
  }
  return requests.map(request => {
    const { deed } = request;
    // The alert of a heartbeat keeps its alias, by which the next ping closes it.
    if (deed.kind !== 'open' || request.onlyIf) {
      return request;
    }
    const { alert } = deed;
    const after = applyAlertPolicies({
      alert,
      policies,
      teamOf: given => request.integration?.team ?? teamOfReport(given, roster),
      roster,
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
