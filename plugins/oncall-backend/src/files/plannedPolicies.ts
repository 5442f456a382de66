import {
  HandlingPolicy,
  validateHandlingPolicy,
} from '@muster/backstage-plugin-oncall-common';
import { HandlingScope, PoliciesDescriptor } from './Descriptor';
import { PlanningFacts } from './describeFile';
import { leadingPath } from './fieldName';
import { FieldPath } from './FileDocument';
import { fileObjectId } from './fileObjectId';
import { PlannedObject } from './PlannedObject';
import { respondersOf } from './respondersOf';

/** All handling policies of the team that owns the file, or undefined when something was reported. */
export function plannedPolicies(
  facts: PlanningFacts,
  descriptor: PoliciesDescriptor,
): PlannedObject | undefined {
  const { roster, team, document } = facts;
  let isGood = true;
  const report = (path: FieldPath, message: string) => {
    isGood = false;
    facts.report(document.source.problemAt(path, message));
  };
  if (roster.handlingPolicies.some(policy => policy.team === team)) {
    const message = `${roster.nameOf(
      team,
    )} has policies that are not of this file; delete them first, because a file says all policies of its team`;
    report(['kind'], message);
  }
  const resolved = policiesOf(facts, descriptor);
  resolved.forEach((policy, index) => {
    const { type, order, name } = policy;
    const field = `spec.${type}[${order}]`;
    const path = ['spec', type, order];
    if (resolved.slice(0, index).some(({ id }) => id === policy.id)) {
      const message = `${field}.name is ${name}, like that of another ${type} policy, expected a different one`;
      report([...path, 'name'], message);
    }
    for (const { field: inner, problem, expected } of problemsOf(policy)) {
      const message = `${field}.${inner} ${problem}, expected ${expected}`;
      report([...path, ...leadingPath(inner)], message);
    }
  });
  return isGood
    ? { kind: 'handling-policies', id: team, descriptor, resolved }
    : undefined;
}

/** Their names identify them, so that maintenance can tell them and their order can change. */
function policiesOf(
  facts: PlanningFacts,
  { spec: { alert = [], notification = [] } }: PoliciesDescriptor,
): readonly HandlingPolicy[] {
  const { file, team } = facts;
  const idOf = (type: string, name: string) =>
    fileObjectId(file, 'HandlingPolicies', type, name);
  return [
    ...alert.map((spec, order) => {
      const { criteria, timeRestriction, enabled, name, ...said } = spec;
      const [type, id] = ['alert' as const, idOf('alert', name)];
      const told = respondersOf(facts, said.responders);
      return {
        ...said,
        ...scopeOf(spec),
        ...(told && { responders: told }),
        type,
        id,
        name,
        team,
        order,
      };
    }),
    ...notification.map((spec, order) => {
      const { criteria, timeRestriction, enabled, name, ...said } = spec;
      const [type, id] = ['notification' as const, idOf('notification', name)];
      return { ...said, ...scopeOf(spec), type, id, name, team, order };
    }),
  ];
}

function scopeOf({
  criteria: filter = { type: 'match-all' },
  timeRestriction: timeRestrictions,
  enabled = true,
}: HandlingScope) {
  return { filter, timeRestrictions, enabled };
}

/** In the words of a file. */
function problemsOf(policy: HandlingPolicy) {
  return validateHandlingPolicy(policy).map(problem => ({
    ...problem,
    field: problem.field
      .replace(/^filter/, 'criteria')
      .replace(/^timeRestrictions/, 'timeRestriction'),
  }));
}
