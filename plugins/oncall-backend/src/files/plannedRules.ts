import {
  RoutingRule,
  RoutingTarget,
  validateRoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import { defaultRule } from '../teams/defaultRule';
import { assertTarget, ruleFromInput } from '../teams/ruleFromInput';
import { RuleSpec, RulesDescriptor, TargetSpec } from './Descriptor';
import { PlanningFacts } from './describeFile';
import { leadingPath } from './fieldName';
import { FieldPath } from './FileDocument';
import { fileObjectId } from './fileObjectId';
import { PlannedObject } from './PlannedObject';
import { refusedAsInput } from './refusedAsInput';

/** All rules of the team that owns the file, or undefined when something was reported. */
export function plannedRules(
  facts: PlanningFacts,
  descriptor: RulesDescriptor,
): PlannedObject | undefined {
  const { roster, team, document } = facts;
  const { rules, default: last } = descriptor.spec;
  const isTaken = roster.routingRulesOf(team).length > 0;
  if (isTaken) {
    const message = `${roster.nameOf(
      team,
    )} has routing rules that are not of this file; delete them first, because a file says all rules of its team`;
    facts.report(document.source.problemAt(['kind'], message));
  }
  const planned = rules.map((rule, index) => plannedRule(facts, rule, index));
  const byDefault = last && plannedDefault(facts, last);
  const resolved = [...planned, ...(last ? [byDefault] : [])].filter(
    rule => rule !== undefined,
  );
  return !isTaken && resolved.length === rules.length + (last ? 1 : 0)
    ? { kind: 'routing-rules', id: team, descriptor, resolved }
    : undefined;
}

function plannedRule(
  facts: PlanningFacts,
  spec: RuleSpec,
  index: number,
): RoutingRule | undefined {
  const { roster, team, file, document } = facts;
  const { name, criteria = { type: 'match-all' }, to } = spec;
  const { timeRestriction, timezone } = spec;
  const notify = targetOf(facts, to);
  const input = { team, name, criteria, timeRestriction, timezone, notify };
  const path: FieldPath = ['spec', 'rules', index];
  const report = (field: string, sentence: string) =>
    facts.report(
      document.source.problemAt(
        [...path, ...leadingPath(field)],
        `spec.rules[${index}].${sentence}`,
      ),
    );
  const problems = validateRoutingRule(input);
  for (const { field, problem, expected } of problems) {
    report(field, `${field} ${problem}, expected ${expected}`);
  }
  if (problems.length > 0) {
    return undefined;
  }
  const id = fileObjectId(file, team, String(index), name);
  return refusedAsInput(
    () => ruleFromInput({ id, input, roster }),
    message => report('to', message.replace(/^notify\.id/, 'to')),
  );
}

function plannedDefault(
  facts: PlanningFacts,
  spec: TargetSpec,
): RoutingRule | undefined {
  const notify = targetOf(facts, spec);
  return refusedAsInput(
    () => {
      assertTarget(facts.roster, notify);
      return defaultRule(facts.team, notify);
    },
    message =>
      facts.report(
        facts.document.source.problemAt(
          ['spec', 'default'],
          `spec.${message.replace(/^notify\.id/, 'default')}`,
        ),
      ),
  );
}

function targetOf(
  { idInFile, roster }: PlanningFacts,
  { escalation, schedule }: TargetSpec,
): RoutingTarget {
  if (escalation !== undefined) {
    const id =
      idInFile('EscalationPolicy', escalation) ??
      roster.policy(escalation)?.id ??
      escalation;
    return { type: 'escalation', id };
  }
  if (schedule !== undefined) {
    const id =
      idInFile('Schedule', schedule) ??
      roster.schedule(schedule)?.id ??
      schedule;
    return { type: 'schedule', id };
  }
  return { type: 'none' };
}
