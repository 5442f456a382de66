import {
  RoutingRule,
  Schedule,
  TeamWarning,
  unreachablePolicies,
  UnreachablePolicy,
  UnreachableRule,
  unreachableRules,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { toldFirst } from '../escalation/recipientsOf';
import { MaintenanceWindow } from '../maintenance/MaintenanceWindow';
import { Preferences } from '../people/Preferences';
import { turnsAt } from '../schedules/onCallAt';
import { withDefaultRule } from './defaultRule';
import { personWarning } from './personWarning';

/** What about a team will page nobody, or fewer than it seems, at this moment. */
export function teamWarnings(options: {
  roster: Roster;
  team: Team;
  /** How the members want to be told. */
  preferences: ReadonlyMap<string, Preferences>;
  now: DateTime;
}): readonly TeamWarning[] {
  const { roster, team, preferences, now } = options;
  const rules = withDefaultRule(team.ref, roster.routingRulesOf(team.ref));
  const onCall = peopleOnCall(roster, team, now);
  const window = roster.maintenance.ofAlert({ teams: [team.ref] }, now);
  return [
    ...(team.members.length > 0
      ? []
      : [warning('no-members', `Nobody is in ${team.name}.`)]),
    ...(window ? [warning('maintenance', quietBecause(team, window))] : []),
    ...team.members
      .map(ref =>
        personWarning({
          name: roster.nameOf(ref),
          preferences: preferences.get(ref),
          isOnCall: onCall.has(ref),
          now,
        }),
      )
      .filter(found => found !== undefined),
    ...unreachableRules(rules).map(found =>
      warning(
        'unreachable-rule',
        `No alert can reach the routing rule "${
          found.rule.name
        }": ${unreachableBecause(found)}.`,
      ),
    ),
    ...unreachablePolicies(roster.handlingPolicies)
      .filter(({ policy }) => policy.team === team.ref)
      .map(found =>
        warning(
          'unreachable-policy',
          `No alert can reach the ${found.policy.type} policy "${
            found.policy.name
          }": ${policyUnreachableBecause(found)}.`,
        ),
      ),
    ...schedulesToldBy(roster, team, rules)
      .filter(schedule => turnsAt(schedule, now).length === 0)
      .map(schedule =>
        warning(
          'empty-schedule',
          `Nobody is on call in ${schedule.name} now, which alerts of ${team.name} are routed to.`,
        ),
      ),
    ...rules
      .filter(
        ({ notify }) =>
          notify.type === 'schedule' && !roster.hasEscalations(notify.id),
      )
      .map(rule =>
        warning(
          'schedule-never-escalates',
          `The routing rule "${rule.name}" leads to a schedule: nobody else follows if who is on call does not answer.`,
        ),
      ),
  ];
}

function unreachableBecause({ takenBy }: UnreachableRule): string {
  if (!takenBy) {
    return 'nothing can meet its conditions';
  }
  return takenBy.criteria.type === 'match-all'
    ? 'a rule above it takes every alert at any time'
    : `whatever fits it is taken by the rule "${takenBy.name}" above it`;
}

function policyUnreachableBecause({ takenBy }: UnreachablePolicy): string {
  if (!takenBy) {
    return 'nothing can meet its conditions';
  }
  const whose = takenBy.team ? '' : ' for all alerts';
  return `whatever fits it is taken by the policy "${takenBy.name}"${whose}, which is asked before it`;
}

function quietBecause(
  { name }: Team,
  { description, end }: MaintenanceWindow,
): string {
  const quoted = description ? ` "${description}"` : '';
  const until = end ? toIso(end) : 'somebody ends it';
  return `New alerts of ${name} page nobody during the maintenance${quoted}, until ${until}.`;
}

function peopleOnCall(
  roster: Roster,
  { ref }: Team,
  now: DateTime,
): ReadonlySet<string> {
  return new Set(
    roster
      .schedulesOf(ref)
      .flatMap(schedule => turnsAt(schedule, now))
      .flatMap(({ participant }) => {
        switch (participant.type) {
          case 'user':
            return [participant.ref];
          case 'escalation':
            return toldFirst({ roster, policy: participant.ref, at: now });
          default:
            return [];
        }
      }),
  );
}

/** The schedules that the rules lead to, directly or through the steps of a policy; by default those of the team. */
function schedulesToldBy(
  roster: Roster,
  team: Team,
  rules: readonly RoutingRule[],
): readonly Schedule[] {
  const ids = new Set(rules.flatMap(rule => idsOf(roster, team, rule)));
  return [...ids]
    .map(id => roster.schedule(id))
    .filter(schedule => schedule !== undefined);
}

function idsOf(
  roster: Roster,
  team: Team,
  { notify }: RoutingRule,
): readonly string[] {
  if (notify.type === 'schedule') {
    return [notify.id];
  }
  if (notify.type === 'none') {
    return [];
  }
  const policy =
    notify.type === 'escalation'
      ? roster.policy(notify.id)
      : roster.policiesOf(team.ref)[0];
  return policy
    ? policy.steps
        .filter(({ recipient }) => recipient.type === 'schedule')
        .map(({ recipient }) => recipient.ref)
    : roster.schedulesOf(team.ref).map(({ id }) => id);
}

function warning(code: TeamWarning['code'], text: string): TeamWarning {
  return { code, text };
}
