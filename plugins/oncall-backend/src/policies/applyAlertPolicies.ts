import {
  AlertPolicyInput,
  HandlingPolicy,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { alertAlias } from '../alerts/alertAlias';
import { NewAlert } from '../alerts/AlertRequest';
import { alertTitle } from '../alerts/alertTitle';
import { subjectOf } from '../alerts/subjectOf';
import { MaintenancePlan } from '../maintenance/MaintenancePlan';
import { fillTemplate } from './fillTemplate';
import { fits } from './fits';

type AlertPolicy = Extract<HandlingPolicy, { type: 'alert' }>;

/** An alert as the policies want it, and a sentence for each that applied. */
export type AlertAfterPolicies = {
  readonly alert: NewAlert;
  readonly remarks: readonly string[];
};

/**
 * Changes what a new alert says: first by the policies for all alerts, then by those of its team. Of each the first that
 * fits applies, and the next as well when it says so.
 */
export function applyAlertPolicies(options: {
  alert: NewAlert;
  policies: readonly HandlingPolicy[];
  /** Entity reference of the Group that the alert came through or is for. */
  team: string | undefined;
  maintenance: MaintenancePlan;
  now: DateTime;
}): AlertAfterPolicies {
  const { policies, team } = options;
  const all = policies.filter(isAlertPolicy);
  const globals = all.filter(policy => policy.team === undefined);
  const ofTeam = all.filter(policy => team && policy.team === team);
  const first = applyInOrder(globals, options.alert, options);
  const second = applyInOrder(ofTeam, first.alert, options);
  return {
    alert: second.alert,
    remarks: [...first.remarks, ...second.remarks],
  };
}

function applyInOrder(
  policies: readonly AlertPolicy[],
  given: NewAlert,
  options: { maintenance: MaintenancePlan; now: DateTime },
): AlertAfterPolicies {
  let alert = given;
  const remarks: string[] = [];
  for (const policy of policies) {
    const fitting = fits(policy, { ...options, subject: subjectOf(alert) });
    if (fitting) {
      alert = rewrite(alert, policy);
      remarks.push(
        `The alert policy "${policy.name}" applied, because ${fitting.reason}.`,
      );
      if (!policy.continue) {
        break;
      }
    }
  }
  return { alert, remarks };
}

function rewrite(alert: NewAlert, policy: AlertPolicyInput): NewAlert {
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
    alias: alertAlias(filled(policy.alias) || alert.alias),
    ...alertTitle(
      filled(policy.message) || alert.message,
      filled(policy.description) ?? alert.description,
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
        Object.entries(details).map(([key, value]) => [
          key,
          fillTemplate(value, alert),
        ]),
      ),
    },
    responders: [
      ...(policy.ignoreOriginalResponders ? [] : alert.responders),
      ...responders,
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
