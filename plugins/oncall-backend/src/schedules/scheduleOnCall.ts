import {
  nextOnCall,
  OnCallTurn,
  Schedule,
  ScheduleOnCall,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';

/** Who is on call in a schedule at an instant and who takes over, with names. */
export function scheduleOnCall(
  schedule: Schedule,
  roster: Roster,
  at: DateTime,
): ScheduleOnCall {
  const instant = new Date(at.toMillis()).toISOString();
  const named = (turn: OnCallTurn) => withName(turn, roster);
  return {
    scheduleId: schedule.id,
    scheduleName: schedule.name,
    timezone: schedule.timezone,
    team: schedule.team,
    now: whoIsOnCall(schedule, instant).map(named),
    next: nextOnCall(schedule, instant).map(named),
  };
}

/** The turn with the name of its person or team. */
export function withName(turn: OnCallTurn, roster: Roster): OnCallTurn {
  const { participant, forwardedFrom } = turn;
  return participant.type === 'none'
    ? turn
    : {
        ...turn,
        name: roster.nameOf(participant.ref),
        zone: roster.person(participant.ref)?.zone,
        forwardedFrom: forwardedFrom && {
          ref: forwardedFrom.ref,
          name: roster.nameOf(forwardedFrom.ref),
        },
      };
}
