import {
  EscalationPolicy,
  nextOnCall,
  OnCallTurn,
  Schedule,
  ScheduleOnCall,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { FakeOnCallWorld } from './FakeOnCallWorld';
import { ofTeam } from './ofTeam';

/** Who is on call in the schedules of a team, or in all. */
export function fakeOnCallOf(
  world: FakeOnCallWorld,
  team: string | undefined,
  now: DateTime,
): readonly ScheduleOnCall[] {
  return ofTeam(world.schedules, team).map(schedule =>
    fakeOnCallNow(world, schedule, now),
  );
}

/** Who is on call in one schedule, and who takes over. */
function fakeOnCallNow(
  world: FakeOnCallWorld,
  schedule: Schedule,
  now: DateTime,
): ScheduleOnCall {
  const at = now.toUTC().toISO() ?? '';
  const named = (turn: OnCallTurn) => ({ ...turn, ...factsOf(world, turn) });
  return {
    scheduleId: schedule.id,
    scheduleName: schedule.name,
    timezone: schedule.timezone,
    team: schedule.team,
    now: whoIsOnCall(schedule, at).map(named),
    next: nextOnCall(schedule, at).map(named),
  };
}

function factsOf(
  { names, policies }: FakeOnCallWorld,
  { participant }: OnCallTurn,
): Pick<OnCallTurn, 'name' | 'pagesFirst'> {
  if (participant.type === 'none') {
    return {};
  }
  const policy =
    participant.type === 'escalation' &&
    policies.find(({ id }) => id === participant.ref);
  return policy
    ? { name: policy.name, pagesFirst: namedFirst(policy, names) }
    : { name: names[participant.ref] };
}

/** Of its first step, if that names a person. */
function namedFirst(
  { steps }: EscalationPolicy,
  names: FakeOnCallWorld['names'],
): OnCallTurn['pagesFirst'] {
  return steps
    .slice(0, 1)
    .filter(({ recipient }) => recipient.type === 'user')
    .map(({ recipient: { ref } }) => ({ ref, name: names[ref] ?? ref }));
}
