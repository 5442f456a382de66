import {
  EscalationPolicy,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { Descriptor } from './Descriptor';
import { PlannedObject } from './PlannedObject';

/** What is there besides a file. */
export function rosterWithout(roster: Roster, ids: readonly string[]): Roster {
  const own = new Set(ids);
  return Roster.create({
    directory: roster,
    schedules: roster.schedules.filter(({ id }) => !own.has(id)),
    policies: roster.policies.filter(({ id }) => !own.has(id)),
    routingRules: roster.teams
      .filter(({ ref }) => !own.has(ref))
      .flatMap(({ ref }) => roster.routingRulesOf(ref))
      // A default rule that nobody changed is not there.
      .filter(rule => !(rule.isDefault && rule.notify.type === 'automatic')),
  });
}

/** What is there once the documents of a kind are; one that is wrong stands in for itself. */
export function rosterWith(
  roster: Roster,
  options: {
    readonly kind: Descriptor['kind'];
    readonly planned: readonly PlannedObject[];
    /** The ids of all documents of this kind. */
    readonly wanted: readonly string[];
  },
): Roster {
  const { kind, planned, wanted } = options;
  const ids = new Set(planned.map(({ id }) => id));
  const wrong = wanted.filter(id => !ids.has(id));
  return Roster.create({
    directory: roster,
    schedules: [
      ...roster.schedules,
      ...planned.flatMap(object =>
        object.kind === 'schedule' ? [object.resolved] : [],
      ),
      ...(kind === 'Schedule' ? wrong.map(someSchedule) : []),
    ],
    policies: [
      ...roster.policies,
      ...planned.flatMap(object =>
        object.kind === 'escalation-policy' ? [object.resolved] : [],
      ),
      ...(kind === 'EscalationPolicy' ? wrong.map(somePolicy) : []),
    ],
    routingRules: roster.teams.flatMap(({ ref }) => roster.routingRulesOf(ref)),
  });
}

function someSchedule(id: string): Schedule {
  const [timezone, enabled] = ['UTC', true];
  return { id, name: id, timezone, enabled, rotations: [], overrides: [] };
}

function somePolicy(id: string): EscalationPolicy {
  return { id, name: id, steps: [] };
}
