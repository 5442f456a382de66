import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { participantsOf } from '../schedules/participantsOf';
import { takesTurns } from '../schedules/takesTurns';
import { escalationReach } from './escalationReach';

/**
 * The schedules in which an escalation policy, by its id, may be on call: where it takes turns itself, and where another policy
 * that does leads to those.
 */
export function schedulesWithPolicy(
  policy: string,
  roster: Roster,
): readonly Schedule[] {
  return roster.schedules.filter(schedule =>
    participantsOf(schedule).some(
      participant =>
        participant.type === 'escalation' &&
        leadsTo(policy, participant.ref, roster),
    ),
  );
}

function leadsTo(policy: string, from: string, roster: Roster): boolean {
  return (
    from === policy ||
    escalationReach(from, roster).schedules.some(schedule =>
      takesTurns(policy, schedule),
    )
  );
}
