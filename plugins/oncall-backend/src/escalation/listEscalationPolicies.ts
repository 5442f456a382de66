import {
  EscalationPolicy,
  policyReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { unknownRecipients } from './policyFromInput';
import { PolicyRoom } from './PolicyRoom';

/** All policies, or those of a team, with whom they would tell in vain. */
export async function listEscalationPolicies(
  room: PolicyRoom,
  caller: Caller,
  { team }: { readonly team?: string },
): Promise<readonly EscalationPolicy[]> {
  await authorize(room.permissions, caller, policyReadPermission);
  const policies = await room.store.list();
  const roster = await room.rosters.get(room.clock());
  return policies
    .filter(policy => team === undefined || policy.team === team)
    .map(policy => {
      const unknown = unknownRecipients(policy.steps, roster);
      return unknown.length > 0
        ? { ...policy, unknownRecipients: unknown }
        : policy;
    });
}
