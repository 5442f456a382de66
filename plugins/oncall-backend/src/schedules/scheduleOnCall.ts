import {
  nextOnCall,
  OnCallTurn,
  Schedule,
  ScheduleOnCall,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { participantName } from '../directory/participantName';
import { Roster } from '../directory/Roster';
import { toldFirst } from '../escalation/recipientsOf';

/** Who is on call in a schedule at an instant and who takes over, with names. */
export function scheduleOnCall(
  schedule: Schedule,
  roster: Roster,
  at: DateTime,
): ScheduleOnCall {
  const instant = new Date(at.toMillis()).toISOString();
  const named = (turn: OnCallTurn) => withName(turn, roster, at);
  return {
    scheduleId: schedule.id,
    scheduleName: schedule.name,
    timezone: schedule.timezone,
    team: schedule.team,
    now: whoIsOnCall(schedule, instant).map(named),
    next: nextOnCall(schedule, instant).map(named),
  };
}

/** The turn with the name of whoever has it, seen at an instant. */
export function withName(
  turn: OnCallTurn,
  roster: Roster,
  seenAt: DateTime,
): OnCallTurn {
  const { participant, forwardedFrom } = turn;
  if (participant.type === 'none') {
    return turn;
  }
  const { type, ref } = participant;
  return {
    ...turn,
    name: participantName(participant, roster),
    zone: type === 'escalation' ? undefined : roster.person(ref)?.zone,
    ...(type === 'escalation' && {
      pagesFirst: pagedFirst(turn, ref, { roster, seenAt }),
    }),
    forwardedFrom: forwardedFrom && {
      ref: forwardedFrom.ref,
      name: roster.nameOf(forwardedFrom.ref),
    },
  };
}

/** As it is now, or as it will be when the turn begins. */
function pagedFirst(
  { start }: OnCallTurn,
  policy: string,
  { roster, seenAt }: { roster: Roster; seenAt: DateTime },
): OnCallTurn['pagesFirst'] {
  const at = DateTime.max(seenAt, DateTime.fromISO(start, { zone: 'utc' }));
  return toldFirst({ roster, policy, at }).map(ref => ({
    ref,
    name: roster.nameOf(ref),
  }));
}
