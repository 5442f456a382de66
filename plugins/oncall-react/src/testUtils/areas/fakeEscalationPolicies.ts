import { OnCallEscalationPoliciesApi } from '@muster/backstage-plugin-oncall-common';
import { ofTeam } from '../ofTeam';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeEscalationPolicies(
  pager: FakePager,
): OnCallEscalationPoliciesApi {
  const policies = fakeList({
    kind: 'escalation policy',
    get: () => pager.world.policies,
    set: items => pager.change({ policies: items }),
  });
  return {
    listEscalationPolicies: async ({ team }) => ofTeam(policies.all(), team),
    createEscalationPolicy: async input =>
      policies.add({ ...input, id: pager.newId('policy') }),
    updateEscalationPolicy: async (id, input) =>
      policies.replace({ ...input, id }),
    deleteEscalationPolicy: async id => policies.remove(id),
  };
}
