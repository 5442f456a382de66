import { HandlingPolicy } from '@muster/backstage-plugin-oncall-common';
import { conditionsView } from './conditionsView';

/** What an alert policy does where nobody said anything: it leaves the alert as it is. */
const UNCHANGED = {
  alias: '{{alias}}',
  description: '{{description}}',
  entity: '{{entity}}',
  source: '{{source}}',
  actions: [],
  tags: [],
  details: {},
  responders: [],
  ignoreOriginalActions: false,
  ignoreOriginalDetails: false,
  ignoreOriginalResponders: false,
  ignoreOriginalTags: false,
  continue: false,
};

/** A policy as clients of Opsgenie read it, with everything that they need not say when they make one. */
export function policyView({ order, team, ...policy }: HandlingPolicy) {
  return {
    policyDescription: '',
    ...(policy.type === 'alert' ? UNCHANGED : { suppress: false }),
    ...policy,
    // The name by which Terraform reads what it wrote; where it wrote nothing it wants to read nothing.
    ...(policy.type === 'alert' && { alertDescription: policy.description }),
    filter: conditionsView(policy.filter),
    teamId: team,
  };
}
