import { Roster } from '../directory/Roster';
import { RequestedResponder } from '../escalation/startEscalation';
import { AlertRequest } from './AlertRequest';

/** Reports that say the reference of each team that the catalog knows, however their senders have written it. */
export function withKnownTeams(
  requests: readonly AlertRequest[],
  roster: Roster,
): readonly AlertRequest[] {
  return requests.map(request => {
    const { deed } = request;
    if (deed.kind !== 'open') {
      return request;
    }
    const responders = deed.alert.responders.map(one =>
      one.type === 'team' ? { ...one, ref: refOf(one, roster) } : one,
    );
    return {
      ...request,
      deed: { ...deed, alert: { ...deed.alert, responders } },
    };
  });
}

/** The first of its names that a team has; as it was written when none does. */
function refOf(
  { ref, id, name, username }: RequestedResponder,
  roster: Roster,
): string | undefined {
  const [found] = [ref, id, name, username].flatMap(text =>
    text?.trim() ? roster.team(text)?.ref ?? [] : [],
  );
  return found ?? ref;
}
