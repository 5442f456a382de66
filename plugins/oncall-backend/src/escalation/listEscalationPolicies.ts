import {
  EscalationPolicy,
  policyReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { PolicyRoom } from './PolicyRoom';

/** All policies, or those of a team. */
export async function listEscalationPolicies(
  room: PolicyRoom,
  caller: Caller,
  { team }: { readonly team?: string },
): Promise<readonly EscalationPolicy[]> {
  await authorize(room.permissions, caller, policyReadPermission);
  const policies = await room.store.list();
  return policies.filter(policy => team === undefined || policy.team === team);
}
