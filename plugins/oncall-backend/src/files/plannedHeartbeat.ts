import { HeartbeatInput } from '@muster/backstage-plugin-oncall-common';
import { heartbeatFromInput } from '../heartbeats/heartbeatFromInput';
import { HeartbeatDescriptor } from './Descriptor';
import { PlanningFacts } from './describeFile';
import { fileObjectId } from './fileObjectId';
import { PlannedObject, titleOf } from './PlannedObject';
import { refusedAsInput } from './refusedAsInput';

/** The heartbeat of a document, or undefined when something was reported. */
export function plannedHeartbeat(
  facts: PlanningFacts,
  descriptor: HeartbeatDescriptor,
): PlannedObject | undefined {
  const { team, file, roster, heartbeats, document, report } = facts;
  const { name, description } = descriptor.metadata;
  const { interval, intervalUnit, enabled = true, alert } = descriptor.spec;
  const id = fileObjectId(file, descriptor.kind, name);
  const input: HeartbeatInput = {
    name: titleOf(descriptor),
    description,
    interval,
    intervalUnit,
    enabled,
    team,
    alertMessage: alert?.message,
    alertPriority: alert?.priority,
    alertTags: alert?.tags,
  };
  const refuse = (message: string) =>
    report(document.source.problemAt(['metadata', 'title'], message));
  const said = refusedAsInput(() => heartbeatFromInput(input, roster), refuse);
  const taken = heartbeats.find(other => other.name === said?.name);
  if (taken && taken.id !== id) {
    refuse(
      `There is already a heartbeat named ${taken.name} that is not of this file, and machines ping by this name; choose another title, or delete that one first`,
    );
    return undefined;
  }
  return (
    said && { kind: 'heartbeat', id, descriptor, resolved: { ...said, id } }
  );
}
