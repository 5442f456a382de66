import { RoutingRuleInput } from '@muster/backstage-plugin-oncall-common';
import { TARGET_NAMES, TargetName } from './ArrivalHouse';

/** The id is the name until the house is built. */
export function notifyOf(name: TargetName): RoutingRuleInput['notify'] {
  switch (name) {
    case 'nobody':
      return { type: 'none' };
    case 'Night':
      return { type: 'schedule', id: name };
    default:
      return { type: 'escalation', id: name };
  }
}

/** The target that a rule names before the house is built. */
export function targetOf(notify: RoutingRuleInput['notify']): TargetName {
  return (
    TARGET_NAMES.find(name => 'id' in notify && name === notify.id) ?? 'nobody'
  );
}
