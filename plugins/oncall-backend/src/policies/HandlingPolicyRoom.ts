import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  HandlingPolicy,
  OnCallSignal,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { RosterCache } from '../directory/RosterCache';
import { HandlingPolicyStore } from './HandlingPolicyStore';

/** What the use cases of policies work with. */
export type HandlingPolicyRoom = {
  readonly store: HandlingPolicyStore;
  readonly rosters: RosterCache;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
  readonly clock: () => DateTime;
};

/** The policy with this id, or 404. */
export async function existingPolicy(
  { store }: HandlingPolicyRoom,
  id: string,
): Promise<HandlingPolicy> {
  const policy = await store.find(id);
  if (!policy) {
    throw new NotFoundError(`No policy with id ${id}`);
  }
  return policy;
}

/** Changes a policy, writes it to the audit log, and lets everybody read again. */
export async function changePolicy(
  room: HandlingPolicyRoom,
  options: { eventId: string; actor: string; policy: HandlingPolicy },
  change: () => Promise<void>,
): Promise<void> {
  const { eventId, actor, policy } = options;
  const { id, name } = policy;
  const meta = { policyId: id, name };
  await audited(room.auditor, { eventId, actor, meta }, change);
  room.rosters.forget();
  room.announce({ type: 'policy', id });
}
