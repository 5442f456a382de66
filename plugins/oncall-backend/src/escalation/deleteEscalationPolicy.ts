import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  EscalationPolicy,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { toIso } from '../alerts/alertRow';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { refuseWhileInIntegrations } from '../integrations/refuseWhileInIntegrations';
import { refuseWhileTold } from '../policies/refuseWhileTold';
import { takesTurns } from '../schedules/takesTurns';
import { refuseWhileRouted } from '../teams/refuseWhileRouted';
import { afterPolicyChange, PolicyRoom } from './PolicyRoom';

/**
 * Deletes a policy that no routing rule leads to, no policy for alerts and no integration tells and no schedule
 * gives turns; escalations that are running keep their copy.
 */
export async function deleteEscalationPolicy(
  room: PolicyRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  await audited(
    room.auditor,
    {
      eventId: 'delete-escalation-policy',
      actor: actorOf(caller),
      meta: { policyId: id },
    },
    async () => {
      const policy = await room.store.find(id);
      if (!policy) {
        throw new NotFoundError(`No escalation policy with id ${id}`);
      }
      await authorizeTeams(room.permissions, caller, [policy.team]);
      await refuseManaged(room.files, 'escalation-policy', policy);
      await refuseWhileRouted(
        room.routingRules,
        { type: 'escalation', id },
        `The escalation policy ${policy.name}`,
      );
      refuseWhileTold(
        await room.rosters.get(room.clock()),
        { type: 'escalation', id },
        `The escalation policy ${policy.name}`,
      );
      await refuseWhileInIntegrations(
        room.integrations,
        { type: 'escalation', id },
        `The escalation policy ${policy.name}`,
      );
      await refuseWhileOnCall(room, policy);
      await room.store.delete(id);
      await room.activity.record({
        teams: [policy.team],
        actor: actorOf(caller),
        text: `deleted the escalation policy ${policy.name}`,
        now: room.clock(),
      });
      afterPolicyChange(room, id);
    },
  );
}

/** An override that is over does not need it any more. */
async function refuseWhileOnCall(
  { schedules, clock }: PolicyRoom,
  { id, name }: EscalationPolicy,
): Promise<void> {
  const now = toIso(clock());
  const users = (await schedules.list()).filter(schedule => {
    const overrides = schedule.overrides.filter(({ end }) => end > now);
    return takesTurns(id, { ...schedule, overrides });
  });
  if (users.length > 0) {
    const names = users.map(schedule => schedule.name).join(', ');
    throw new ConflictError(
      `The escalation policy ${name} takes turns in the schedules ${names}; change them first`,
    );
  }
}
