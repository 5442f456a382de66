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
import { OnCallFileStore } from '../files/OnCallFileStore';
import { refuseManaged } from '../files/refuseManaged';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { HandlingPolicyStore } from './HandlingPolicyStore';

/** What the use cases of policies work with. */
export type HandlingPolicyRoom = {
  readonly store: HandlingPolicyStore;
  readonly files: OnCallFileStore;
  /** What the page of the team tells of later. */
  readonly activity: TeamActivityStore;
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

/** Refuses to change the policies of a team that a file says, or to add to them. */
export async function refuseManagedPolicies(
  { files, rosters, clock }: HandlingPolicyRoom,
  teams: readonly (string | undefined)[],
): Promise<void> {
  const roster = await rosters.get(clock());
  for (const team of new Set(teams)) {
    if (team !== undefined) {
      const name = `The list of policies of ${roster.nameOf(team)}`;
      await refuseManaged(files, 'handling-policies', { id: team, name });
    }
  }
}

/** Changes a policy, writes it to the audit log, and lets everybody read again. */
export async function changePolicy(
  room: HandlingPolicyRoom,
  options: {
    eventId: string;
    actor: string;
    policy: HandlingPolicy;
    /** As it was; absent for a new one. */
    before?: HandlingPolicy;
    /** What was done, for its team. */
    done: string;
  },
  change: () => Promise<void>,
): Promise<void> {
  const { eventId, actor, policy, before, done } = options;
  const { id, name, type } = policy;
  const meta = { policyId: id, name };
  await audited(room.auditor, { eventId, actor, meta }, async () => {
    await change();
    await room.activity.record({
      teams: [before?.team, policy.team],
      actor,
      text: `${done} the ${type} policy ${name}`,
      now: room.clock(),
    });
  });
  room.rosters.forget();
  room.announce({ type: 'policy', id });
}
