import { ConflictError } from '@backstage/errors';
import {
  EscalationPolicy,
  keepCurrentTurn,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { HeartbeatStore } from '../heartbeats/HeartbeatStore';
import { IntegrationMessageStore } from '../integrations/IntegrationMessageStore';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { PolicyStore } from '../escalation/PolicyStore';
import { HandlingPolicyStore } from '../policies/HandlingPolicyStore';
import { ScheduleStore } from '../schedules/ScheduleStore';
import { RoutingRuleStore } from '../teams/RoutingRuleStore';
import { ManagedObject, PlannedObject, titleOf } from './PlannedObject';
import { writeFileHeartbeat } from './writeFileHeartbeat';
import { writeFileIntegration } from './writeFileIntegration';

/** Writes an object as its file says it, and that it is of this file. */
export async function saveFileObject(
  tx: Knex.Transaction,
  options: { object: PlannedObject; file: string; now: DateTime },
): Promise<void> {
  const { object, file, now } = options;
  const { kind, id, descriptor, resolved } = object;
  if (!(await write(tx, object, now))) {
    // The plan found the name free; somebody took it in this moment.
    throw new ConflictError(
      `There is already something else named ${titleOf(descriptor)}`,
    );
  }
  const declared = JSON.stringify({ descriptor, resolved });
  const name = descriptor.metadata.name;
  await tx('on_call_file_object')
    .insert({ kind, id, file_ref: file, name, declared })
    .onConflict(['kind', 'id'])
    .merge();
}

/** Deletes what came from a file. */
export async function deleteFileObject(
  tx: Knex.Transaction,
  { kind, id }: ManagedObject,
  now: DateTime,
): Promise<void> {
  switch (kind) {
    case 'schedule':
      await ScheduleStore.create(tx).delete(id);
      break;
    case 'escalation-policy':
      await PolicyStore.create(tx).delete(id);
      break;
    case 'integration':
      await IntegrationStore.create(tx).delete(id);
      await IntegrationMessageStore.create(tx).forget(id);
      break;
    case 'heartbeat':
      await HeartbeatStore.create(tx).delete(tx, id);
      break;
    case 'handling-policies':
      await HandlingPolicyStore.create(tx).replaceAll(id, [], now);
      break;
    default:
      await RoutingRuleStore.create(tx).replaceAll(id, [], now);
  }
  await tx('on_call_file_object').where({ kind, id }).delete();
}

async function write(
  tx: Knex.Transaction,
  object: PlannedObject,
  now: DateTime,
): Promise<boolean> {
  switch (object.kind) {
    case 'schedule':
      return writeSchedule(tx, object.resolved, now);
    case 'escalation-policy':
      return writePolicy(tx, object.resolved, now);
    case 'integration':
      await writeFileIntegration(tx, object.resolved, now);
      return true;
    case 'heartbeat':
      return writeFileHeartbeat(tx, object.resolved, now);
    case 'handling-policies':
      await HandlingPolicyStore.create(tx).replaceAll(
        object.id,
        object.resolved,
        now,
      );
      return true;
    default:
      await RoutingRuleStore.create(tx).replaceAll(
        object.id,
        object.resolved,
        now,
      );
      return true;
  }
}

async function writeSchedule(
  tx: Knex.Transaction,
  schedule: Schedule,
  now: DateTime,
): Promise<boolean> {
  const store = ScheduleStore.create(tx);
  const before = await store.get(schedule.id);
  if (!before) {
    return store.insert(schedule, now);
  }
  const after = withCurrentTurns(before, schedule, now);
  return (await store.update(after, now)) === 'updated';
}

async function writePolicy(
  tx: Knex.Transaction,
  policy: EscalationPolicy,
  now: DateTime,
): Promise<boolean> {
  const store = PolicyStore.create(tx);
  const result = await store.update(policy, now);
  return result === 'not-found'
    ? store.insert(policy, now)
    : result === 'updated';
}

/** Whoever is on call stays on call when only the list changes, as in the editor of the portal. */
function withCurrentTurns(
  before: Schedule,
  after: Schedule,
  now: DateTime,
): Schedule {
  const { timezone } = after;
  if (before.timezone !== timezone) {
    return after;
  }
  const at = new Date(now.toMillis()).toISOString();
  return {
    ...after,
    rotations: after.rotations.map(rotation => {
      const known = before.rotations.find(({ id }) => id === rotation.id);
      return known
        ? keepCurrentTurn({ before: known, after: rotation, timezone, at })
        : rotation;
    }),
  };
}
