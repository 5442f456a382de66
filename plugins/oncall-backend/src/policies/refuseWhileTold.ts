import { ConflictError } from '@backstage/errors';
import { HandlingPolicy } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** What a policy can tell besides people and teams, which are the catalog's. */
export type ToldByPolicy = {
  readonly type: 'schedule' | 'escalation';
  readonly id: string;
};

/** Refuses to delete what a policy adds to alerts: they would tell somebody less without a word. */
export function refuseWhileTold(
  { handlingPolicies }: Roster,
  told: ToldByPolicy,
  name: string,
): void {
  const users = handlingPolicies.filter(policy => tells(policy, told));
  if (users.length > 0) {
    const names = users.map(policy => `"${policy.name}"`).join(', ');
    throw new ConflictError(
      `${name} is told by the policies ${names}; change them first`,
    );
  }
}

/** Whether a policy adds it to alerts. */
export function tells(
  policy: HandlingPolicy,
  { type, id }: ToldByPolicy,
): boolean {
  const responders = policy.type === 'alert' ? policy.responders ?? [] : [];
  return responders.some(one => one.type === type && one.id === id);
}
