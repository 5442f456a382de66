import {
  EscalationPolicy,
  OnCallFileKind,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { Descriptor } from './Descriptor';
import { ManagedObject, PlannedObject } from './PlannedObject';

/** What is there besides a file. */
export function rosterWithout(
  roster: Roster,
  managed: readonly ManagedObject[],
  /** Of its documents, also of those that were never taken over. */
  ids: readonly string[],
): Roster {
  const own = new Set([...managed.map(({ id }) => id), ...ids]);
  const manages = (kind: OnCallFileKind, team?: string) =>
    managed.some(object => object.kind === kind && object.id === team);
  return Roster.create({
    directory: roster,
    schedules: roster.schedules.filter(({ id }) => !own.has(id)),
    policies: roster.policies.filter(({ id }) => !own.has(id)),
    routingRules: roster.teams
      .filter(({ ref }) => !manages('routing-rules', ref))
      .flatMap(({ ref }) => roster.routingRulesOf(ref))
      // A default rule that nobody changed is not there.
      .filter(rule => !(rule.isDefault && rule.notify.type === 'automatic')),
    handlingPolicies: roster.handlingPolicies.filter(
      ({ team }) => !manages('handling-policies', team),
    ),
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
    handlingPolicies: roster.handlingPolicies,
  });
}

function someSchedule(id: string): Schedule {
  const [timezone, enabled] = ['UTC', true];
  return { id, name: id, timezone, enabled, rotations: [], overrides: [] };
}

function somePolicy(id: string): EscalationPolicy {
  return { id, name: id, steps: [] };
}
