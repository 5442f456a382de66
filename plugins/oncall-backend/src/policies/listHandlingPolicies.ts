import {
  HandlingPolicy,
  policyReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { HandlingPolicyRoom } from './HandlingPolicyRoom';

/** All policies, in order within each type and team. */
export async function listHandlingPolicies(
  { store, permissions }: HandlingPolicyRoom,
  caller: Caller,
): Promise<readonly HandlingPolicy[]> {
  await authorize(permissions, caller, policyReadPermission);
  return store.list();
}
