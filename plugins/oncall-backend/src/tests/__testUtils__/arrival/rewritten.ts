import { AlertPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { ChangedAlert, SentAlert, SentResponder } from './ArrivalHouse';
import { namedTeams } from './arrivalTeams';
import { askedAbout } from './askedAbout';
import { isInForce } from './expectedHours';
import { isMet } from './isMet';
import { meaningOf, meaningOfAlias } from './meaningOf';

/** What the policies of a house or a team make of an alert, one after the other. */
export function changedBy(
  policies: readonly AlertPolicyInput[],
  { alert, at }: { alert: ChangedAlert; at: string },
): ChangedAlert {
  let changed = alert;
  for (const policy of policies) {
    const asked = askedAbout(changed, namedTeams(changed));
    if (
      policy.enabled &&
      isInForce(policy, at) &&
      isMet(policy.filter, asked)
    ) {
      changed = rewrittenBy(policy, changed);
      if (!policy.continue) {
        break;
      }
    }
  }
  return changed;
}

function rewrittenBy(
  policy: AlertPolicyInput,
  alert: ChangedAlert,
): ChangedAlert {
  const others = (policy.responders ?? []).map(
    ({ type, id }): SentResponder => ({
      type: type === 'team' ? 'team' : 'user',
      id,
    }),
  );
  const text = (template: string | undefined) => meaningOf(template, alert);
  const list = (
    name: 'tags' | 'actions',
    ignores: boolean | undefined,
  ): readonly string[] => [
    ...new Set([
      ...(ignores ? [] : alert[name]),
      ...(policy[name] ?? []).flatMap(one => text(one) ?? []),
    ]),
  ];
  return {
    message: text(policy.message) ?? alert.message,
    alias: meaningOfAlias(policy.alias, alert) ?? alert.alias,
    description: text(policy.description) ?? alert.description,
    entity: text(policy.entity) ?? alert.entity,
    source: text(policy.source) ?? alert.source,
    priority: policy.priority ?? alert.priority,
    tags: list('tags', policy.ignoreOriginalTags),
    actions: list('actions', policy.ignoreOriginalActions),
    details: {
      ...(policy.ignoreOriginalDetails ? {} : alert.details),
      ...filled(policy.details ?? {}, alert),
    },
    responders: policy.ignoreOriginalResponders
      ? others
      : [...alert.responders, ...others],
    added: policy.ignoreOriginalResponders ? [] : [...alert.added, ...others],
  };
}

function filled(
  details: Readonly<Record<string, string>>,
  alert: SentAlert,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, template]) => {
      const value = meaningOf(template, alert);
      return value ? [[name, value]] : [];
    }),
  );
}
