import {
  chooseRoutingRule,
  policyReadPermission,
  RoutingTrial,
  RoutingTrialResult,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { recipientsOf } from '../escalation/recipientsOf';
import { Route } from '../escalation/Route';
import { stepTimeline, TimedStep } from '../escalation/stepTimeline';
import { describeRecipient } from '../escalation/upcomingSteps';
import { heldBecause } from '../maintenance/heldBy';
import { momentOfTrial } from './momentOfTrial';
import { RoutingRoom } from './RoutingRoom';
import { assertTeam } from './ruleFromInput';

/** What a trial needs. */
export type TrialRoom = Pick<RoutingRoom, 'rosters' | 'permissions' | 'clock'>;

/** Repeats say nothing new. */
const MOST_STEPS = 60;

/** Where an alert of a team would go and whom it would reach when; nothing is written, nobody is told. */
export async function tryRouting(
  room: TrialRoom,
  caller: Caller,
  trial: RoutingTrial,
): Promise<RoutingTrialResult> {
  await authorize(room.permissions, caller, policyReadPermission);
  const now = room.clock();
  const at = trial.at ? momentOfTrial(trial.at) : now;
  const roster = await room.rosters.get(now);
  assertTeam(roster, trial.team);

  const name = roster.nameOf(trial.team);
  const subject = {
    ...trial,
    priority: trial.priority ?? ('P3' as const),
    teams: [trial.team, name],
    responders: [trial.team, name],
  };
  const rules = roster.routingRulesOf(trial.team);
  const { rule, verdicts } = chooseRoutingRule({
    rules,
    subject,
    at: toIso(at),
  });
  const route = Route.create({ roster, subject, at });
  route.add({
    responder: { type: 'team', ref: trial.team, name },
    because: 'because the alert is for the team.',
  });
  const { snapshot, events } = route.toPlan();
  const window = roster.maintenance.ofAlert({ teams: [trial.team] }, at);
  return {
    at: toIso(at),
    ruleId: rule?.id,
    rules: verdicts,
    sentences: [
      ...events.map(({ text }) => text),
      ...(window ? [heldBecause(window)] : []),
    ],
    steps: stepsOf(roster, snapshot, window ? window.end : at),
  };
}

/** None while nobody knows when the escalation would start. */
function stepsOf(
  roster: Roster,
  snapshot: PolicySnapshot,
  startedAt: DateTime | undefined,
): RoutingTrialResult['steps'] {
  if (!startedAt) {
    return [];
  }
  return stepTimeline(snapshot, startedAt)
    .slice(0, MOST_STEPS)
    .map(timed => stepOf(roster, timed));
}

function stepOf(roster: Roster, { at, round, definition }: TimedStep) {
  // What depends on chance is not decided before it happens: without a seed, all who can be chosen are found.
  const { people, nobodyBecause } = recipientsOf({
    roster,
    step: definition,
    at,
  });
  return {
    at: toIso(at),
    round,
    who: describeRecipient(definition),
    people: people.map(({ ref }) => ref),
    nobodyBecause,
  };
}
