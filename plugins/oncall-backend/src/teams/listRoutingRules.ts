import {
  policyReadPermission,
  RoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { withDefaultRule } from './defaultRule';
import { RoutingRoom } from './RoutingRoom';

/** The rules of a team in order, the default rule last. */
export async function listRoutingRules(
  room: RoutingRoom,
  caller: Caller,
  { team }: { readonly team: string },
): Promise<readonly RoutingRule[]> {
  await authorize(room.permissions, caller, policyReadPermission);
  return withDefaultRule(team, await room.store.list(team));
}
