import { audited } from '../audited';
import { actorOf, authorizeTeams, Caller } from '../authorization';
import { RoutingRoom } from './RoutingRoom';
import { TeamDescriptionStore } from './TeamDescriptionStore';

/** What use cases of the description of a team need. */
export type DescriptionRoom = Pick<
  RoutingRoom,
  'permissions' | 'auditor' | 'activity' | 'clock'
> & { readonly descriptions: TeamDescriptionStore };

/** Writes what clients of Opsgenie read about a team; its Group in the catalog stays as it is. */
export async function describeTeam(
  room: DescriptionRoom,
  caller: Caller,
  { team, description }: { team: string; description: string },
): Promise<void> {
  const { permissions, auditor, activity, descriptions, clock } = room;
  await authorizeTeams(permissions, caller, [team]);
  const actor = actorOf(caller);
  await audited(
    auditor,
    { eventId: 'describe-team', actor, meta: { team } },
    async () => {
      await descriptions.set(team, description);
      await activity.record({
        teams: [team],
        actor,
        text: 'changed the description that clients of Opsgenie read',
        now: clock(),
      });
    },
  );
}
