import {
  EscalationPolicy,
  EscalationRecipient,
} from '@muster/backstage-plugin-oncall-common';
import { policyFromInput, stepProblems } from '../escalation/policyFromInput';
import { PolicyDescriptor, StepSpec } from './Descriptor';
import { PlanningFacts } from './describeFile';
import { leadingPath } from './fieldName';
import { fileObjectId } from './fileObjectId';
import { fullRef } from './fullRef';
import { PlannedObject, titleOf } from './PlannedObject';
import { refusedAsInput } from './refusedAsInput';

/** The policy of a document, or undefined when something was reported. */
export function plannedPolicy(
  facts: PlanningFacts,
  descriptor: PolicyDescriptor,
): PlannedObject | undefined {
  const { roster, team, file } = facts;
  const { source } = facts.document;
  const { name, description } = descriptor.metadata;
  const id = fileObjectId(file, descriptor.kind, name);
  const { steps, repeat, acknowledgement } = descriptor.spec;
  const title = titleOf(descriptor);
  if (roster.policies.some(other => other.name === title)) {
    const message = `There is already an escalation policy named ${title} that is not of this file; choose another title, or delete that one first`;
    facts.report(source.problemAt(['metadata', 'title'], message));
  }
  const input = {
    name: title,
    description,
    team,
    steps: steps.map(step => ({
      delayMinutes: step.delayMinutes ?? 0,
      condition: step.condition ?? ('if-not-acked' as const),
      notify: step.notify ?? ('default' as const),
      recipient: recipientOf(facts, step),
    })),
    repeat,
    acknowledgement,
  };
  const refuse = (refused: string) => {
    const message = refused.replace('.recipient.ref is', '.to is');
    const path = ['spec', ...leadingPath(message)];
    facts.report(source.problemAt(path, `spec.${message}`));
  };
  stepProblems(input.steps, roster).forEach(refuse);
  const resolved = refusedAsInput<EscalationPolicy>(
    () => policyFromInput({ id, input, roster }),
    refuse,
  );
  return resolved && { kind: 'escalation-policy', id, descriptor, resolved };
}

function recipientOf(
  { idInFile, roster }: PlanningFacts,
  { to }: StepSpec,
): EscalationRecipient {
  if (to.schedule !== undefined) {
    const ref =
      idInFile('Schedule', to.schedule) ??
      roster.schedule(to.schedule)?.id ??
      to.schedule;
    return { type: 'schedule', ref };
  }
  return to.team === undefined
    ? { type: 'user', ref: fullRef(to.user ?? '', { defaultKind: 'user' }) }
    : { type: 'team', ref: fullRef(to.team, { defaultKind: 'group' }) };
}
