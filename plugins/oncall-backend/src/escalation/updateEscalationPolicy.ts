import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  EscalationPolicy,
  EscalationPolicyInput,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseOutdated } from '../revisionOf';
import { refuseManaged } from '../files/refuseManaged';
import { changeShifts } from '../schedules/changeShifts';
import { refuseOtherTeams } from '../teams/refuseOtherTeams';
import { policyFromInput } from './policyFromInput';
import { afterPolicyChange, PolicyRoom } from './PolicyRoom';
import { revised } from './PolicyStore';
import { schedulesWithPolicy } from './schedulesWithPolicy';

/** A policy that is changed. */
export type EscalationPolicyChange = {
  readonly id: string;
  /** What is wanted of the policy as it is then. */
  readonly inputOf: (before: EscalationPolicy) => EscalationPolicyInput;
};

/** Replaces a policy; escalations that are running keep the one with which they started. */
export async function updateEscalationPolicy(
  room: PolicyRoom,
  caller: Caller,
  { id, inputOf }: EscalationPolicyChange,
): Promise<EscalationPolicy> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const now = room.clock();
  return audited(
    room.auditor,
    {
      eventId: 'update-escalation-policy',
      actor: actorOf(caller),
      meta: { policyId: id },
    },
    async () => {
      const before = await room.store.find(id);
      if (!before) {
        throw new NotFoundError(`No escalation policy with id ${id}`);
      }
      const roster = await room.rosters.get(now);
      const after = (current: EscalationPolicy) =>
        policyFromInput({ id, input: inputOf(current), roster });
      const { name, team } = after(before);
      const teams = [before.team, team];
      await authorizeTeams(room.permissions, caller, teams);
      await refuseManaged(room.files, 'escalation-policy', before);
      const scheduleIds = schedulesWithPolicy(id, roster).map(one => one.id);
      // Whom it paged first until now stays recorded, and whom it pages first from now on is told.
      const shifts = { actor: actorOf(caller), scheduleIds };
      const change = (current: EscalationPolicy) => {
        refuseOutdated(inputOf(current).revision, revised(current));
        const policy = after(current);
        refuseOtherTeams(name, teams, [current.team, policy.team]);
        return policy;
      };
      const result = await changeShifts(room, shifts, async () => {
        const updated = await room.store.change(id, change, now);
        room.rosters.forget();
        return updated;
      });
      if (result === 'name-taken') {
        throw new ConflictError(
          `There is already another escalation policy named ${name}`,
        );
      }
      if (result === 'not-found') {
        throw new NotFoundError(`No escalation policy with id ${id}`);
      }
      await room.activity.record({
        teams,
        actor: actorOf(caller),
        text: `changed the escalation policy ${result.name}`,
        now,
      });
      afterPolicyChange(room, id);
      return result;
    },
  );
}
