import {
  HandlingPolicyTrial,
  HandlingPolicyTrialResult,
  matchesConditions,
  OnCallHandlingPoliciesApi,
} from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeHandlingPolicies(
  pager: FakePager,
): OnCallHandlingPoliciesApi {
  const policies = fakeList({
    kind: 'policy',
    get: () => pager.world.handlingPolicies,
    set: handlingPolicies => pager.change({ handlingPolicies }),
  });
  return {
    listHandlingPolicies: async () => policies.all(),
    createHandlingPolicy: async input => {
      const order = policies.all().length;
      return policies.add({ ...input, id: pager.newId('policy'), order });
    },
    updateHandlingPolicy: async (id, input, order) => {
      const before = policies.get(id);
      return policies.replace({ ...input, id, order: order ?? before.order });
    },
    tryHandlingPolicies: async trial => ({
      at: trial.at ?? pager.now(),
      verdicts: policies.all().map(({ id, name, type, filter }) => {
        const { matches, reason } = matchesConditions(filter, trial);
        return { policyId: id, name, type, applies: matches, reason };
      }),
      alert: alertOf(trial),
      effects: [],
    }),
    deleteHandlingPolicy: async id => policies.remove(id),
  };
}

/** The alert of a trial as it comes in: the fake lets no policy change it. */
function alertOf(
  trial: HandlingPolicyTrial,
): HandlingPolicyTrialResult['alert'] {
  const { message = '', alias = 'trial', source = '' } = trial;
  const { priority = 'P3', tags = [], actions = [], details = {} } = trial;
  const said = { message, alias, source, priority, tags, actions, details };
  return { ...said, responders: [] };
}
