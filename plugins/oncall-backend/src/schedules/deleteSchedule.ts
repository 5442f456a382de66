import { ConflictError } from '@backstage/errors';
import { scheduleUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { PolicyStore } from '../escalation/PolicyStore';
import { refuseManaged } from '../files/refuseManaged';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { refuseWhileInIntegrations } from '../integrations/refuseWhileInIntegrations';
import { refuseWhileTold } from '../policies/refuseWhileTold';
import { refuseWhileRouted } from '../teams/refuseWhileRouted';
import { RoutingRuleStore } from '../teams/RoutingRuleStore';
import { changeShifts } from './changeShifts';
import { existingSchedule } from './existingSchedule';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

/**
 * Deletes a schedule that no escalation policy, no routing rule, no policy and no integration tells; one that is
 * told would page nobody without a word.
 */
export async function deleteSchedule(
  room: ScheduleRoom & {
    readonly policies: PolicyStore;
    readonly routingRules: RoutingRuleStore;
    readonly integrations: IntegrationStore;
  },
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, scheduleUpdatePermission);
  const actor = actorOf(caller);
  await audited(
    room.auditor,
    {
      eventId: 'delete-schedule',
      actor,
      meta: { scheduleId: id },
    },
    () =>
      changeShifts(room, { actor, scheduleIds: [id] }, async () => {
        const schedule = await existingSchedule(room.store, id);
        await authorizeTeams(room.permissions, caller, [schedule.team]);
        await refuseManaged(room.files, 'schedule', schedule);
        const users = (await room.policies.list()).filter(policy =>
          policy.steps.some(
            ({ recipient }) =>
              recipient.type === 'schedule' && recipient.ref === id,
          ),
        );
        if (users.length > 0) {
          const names = users.map(({ name }) => name).join(', ');
          throw new ConflictError(
            `The schedule ${schedule.name} is used by the escalation policies ${names}; change them first`,
          );
        }
        await refuseWhileRouted(
          room.routingRules,
          { type: 'schedule', id },
          `The schedule ${schedule.name}`,
        );
        refuseWhileTold(
          await room.rosters.get(room.clock()),
          { type: 'schedule', id },
          `The schedule ${schedule.name}`,
        );
        await refuseWhileInIntegrations(
          room.integrations,
          { type: 'schedule', id },
          `The schedule ${schedule.name}`,
        );
        await room.store.delete(id);
        await room.activity.record({
          teams: [schedule.team],
          actor,
          text: `deleted the schedule ${schedule.name}`,
          now: room.clock(),
        });
        afterScheduleChange(room, id);
      }),
  );
}
