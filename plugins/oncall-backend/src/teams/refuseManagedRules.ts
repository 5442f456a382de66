import { Roster } from '../directory/Roster';
import { refuseManaged } from '../files/refuseManaged';
import { RoutingRoom } from './RoutingRoom';

/** Refuses to change the rules of a team that a file says. */
export async function refuseManagedRules(
  { files }: RoutingRoom,
  team: string,
  roster: Roster,
): Promise<void> {
  const name = `The list of routing rules of ${roster.nameOf(team)}`;
  await refuseManaged(files, 'routing-rules', { id: team, name });
}
