import {
  AlertPolicyInput,
  HandlingPolicy,
  HandlingPolicyVerdict,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { alertAlias } from '../alerts/alertAlias';
import { NewAlert } from '../alerts/AlertRequest';
import { alertTitle } from '../alerts/alertTitle';
import { serviceNames } from '../alerts/serviceNames';
import { subjectOf } from '../alerts/subjectOf';
import { Roster } from '../directory/Roster';
import { withKnownNames } from '../escalation/withKnownNames';
import { fillAlias, fillTemplate } from './fillTemplate';
import { judgePolicy } from './judgePolicy';

type AlertPolicy = Extract<HandlingPolicy, { type: 'alert' }>;

/** An alert as the policies want it. */
export type AlertAfterPolicies = {
  readonly alert: NewAlert;
  /** Of every policy that was looked at, in order. */
  readonly verdicts: readonly HandlingPolicyVerdict[];
};

/**
 * Changes what a new alert says: first by the policies for all alerts, then by those of its team. Of each the first that
 * fits applies, and the next as well when it says so.
 */
export function applyAlertPolicies(options: {
  alert: NewAlert;
  policies: readonly HandlingPolicy[];
  /** Entity reference of the Group that the alert came through or is for, as it is after the policies for all alerts. */
  teamOf: (alert: NewAlert) => string | undefined;
  roster: Roster;
  now: DateTime;
}): AlertAfterPolicies {
  const { policies } = options;
  const all = policies.filter(isAlertPolicy);
  const globals = all.filter(policy => policy.team === undefined);
  const first = applyInOrder(globals, options.alert, options);
  const team = options.teamOf(first.alert);
  const ofTeam = all.filter(policy => team && policy.team === team);
  const second = applyInOrder(ofTeam, first.alert, options);
  return {
    alert: second.alert,
    verdicts: [...first.verdicts, ...second.verdicts],
  };
}

function applyInOrder(
  policies: readonly AlertPolicy[],
  given: NewAlert,
  { roster, now }: { roster: Roster; now: DateTime },
): AlertAfterPolicies {
  const { maintenance } = roster;
  let alert = given;
  const verdicts: HandlingPolicyVerdict[] = [];
  for (const policy of policies) {
    const { responders } = alert;
    const subject = withKnownNames(subjectOf(alert), roster, responders);
    const verdict = judgePolicy(policy, { maintenance, now, subject });
    verdicts.push(verdict);
    if (verdict.applies) {
      alert = rewrite(alert, policy);
      if (!policy.continue) {
        break;
      }
    }
  }
  return { alert, verdicts };
}

/** Also the service that the alert is about may be another one afterwards. */
function rewrite(alert: NewAlert, policy: AlertPolicyInput): NewAlert {
  const rewritten = reworded(alert, policy);
  const before = serviceNames(alert);
  const others = alert.service.filter(name => !before.includes(name));
  return { ...rewritten, service: [...others, ...serviceNames(rewritten)] };
}

function reworded(alert: NewAlert, policy: AlertPolicyInput): NewAlert {
  const filled = (template: string | undefined) =>
    template === undefined ? undefined : fillTemplate(template, alert).trim();
  const all = (templates: readonly string[] = []) =>
    templates
      .map(template => fillTemplate(template, alert).trim())
      .filter(text => text !== '');
  const { details = {}, responders = [] } = policy;
  return {
    ...alert,
    // An empty text would take the alert its name or its identity.
    alias: alertAlias(
      fillAlias(policy.alias ?? '', alert).trim() || alert.alias,
    ),
    ...alertTitle(
      filled(policy.message) || alert.message,
      filled(policy.description) || alert.description,
    ),
    entity: filled(policy.entity) || alert.entity,
    source: filled(policy.source) || alert.source,
    priority: policy.priority ?? alert.priority,
    tags: merged(policy.ignoreOriginalTags, alert.tags, all(policy.tags)),
    actions: merged(
      policy.ignoreOriginalActions,
      alert.actions,
      all(policy.actions),
    ),
    details: {
      ...(policy.ignoreOriginalDetails ? {} : alert.details),
      ...Object.fromEntries(
        Object.entries(details)
          .map(([key, value]) => [key, filled(value)])
          .filter(([, value]) => value),
      ),
    },
    responders: policy.ignoreOriginalResponders
      ? responders
      : [
          ...alert.responders,
          ...responders.map(one => ({ ...one, namedBy: 'policy' as const })),
        ],
  };
}

function merged(
  ignoresOriginal: boolean | undefined,
  original: readonly string[],
  added: readonly string[],
): readonly string[] {
  return [...new Set([...(ignoresOriginal ? [] : original), ...added])];
}

function isAlertPolicy(policy: HandlingPolicy): policy is AlertPolicy {
  return policy.type === 'alert';
}
