import {
  HandlingPolicy,
  HandlingPolicyInput,
  newProblems,
  TimeRestriction,
  validateHandlingPolicy,
} from '@muster/backstage-plugin-oncall-common';
import {
  FilterForm,
  filterForm,
  readFilterForm,
} from '../conditions/filterForm';
import { viewerZone } from '../ui/viewerZone';
import {
  AlertActionsForm,
  alertActionsForm,
  readAlertActionsForm,
} from './alertActionsForm';
import {
  NotificationActionsForm,
  notificationActionsForm,
  readNotificationActionsForm,
} from './notificationActionsForm';

/** A policy while it is typed. */
export type HandlingPolicyForm = {
  readonly type: HandlingPolicy['type'];
  readonly name: string;
  readonly policyDescription: string;
  readonly enabled: boolean;
  /** Entity reference of a Group; all alerts when absent. */
  readonly team?: string;
  readonly filter: FilterForm;
  readonly timeRestrictions?: TimeRestriction;
  readonly timezone: string;
  readonly alert: AlertActionsForm;
  readonly notification: NotificationActionsForm;
};

/** The form of a policy that exists, or of a new one. */
export function handlingPolicyForm(
  start: Pick<HandlingPolicy, 'type' | 'team'> | HandlingPolicy,
): HandlingPolicyForm {
  const policy = 'id' in start ? start : undefined;
  return {
    type: start.type,
    name: policy?.name ?? '',
    policyDescription: policy?.policyDescription ?? '',
    enabled: policy?.enabled ?? true,
    team: start.team,
    filter: filterForm(policy?.filter),
    timeRestrictions: policy?.timeRestrictions,
    timezone: policy ? policy.timezone ?? 'UTC' : viewerZone(),
    alert: alertActionsForm(policy?.type === 'alert' ? policy : undefined),
    notification: notificationActionsForm(
      policy?.type === 'notification' ? policy : undefined,
    ),
  };
}

/** What the form would send, and the fields that are wrong. */
export function readHandlingPolicyForm(
  form: HandlingPolicyForm,
  /** The policy as it was; undefined for a new one. */
  before?: HandlingPolicy,
): {
  readonly input?: HandlingPolicyInput;
  /** Paths of `validateHandlingPolicy`. */
  readonly wrong: readonly string[];
} {
  const scope = {
    name: form.name.trim(),
    policyDescription: form.policyDescription.trim() || undefined,
    enabled: form.enabled,
    team: form.team,
    filter: readFilterForm(form.filter),
    timeRestrictions: form.timeRestrictions,
    timezone: readsHours(form) ? form.timezone : undefined,
  };
  const input =
    form.type === 'alert'
      ? {
          ...scope,
          type: 'alert' as const,
          ...readAlertActionsForm(form.alert),
        }
      : readNotificationActionsForm(scope, form.notification);
  const known = before ? validateHandlingPolicy(before) : [];
  const problems = newProblems(validateHandlingPolicy(input), known);
  const wrong = problems.map(({ field }) => field);
  return { input: wrong.length > 0 ? undefined : input, wrong };
}

/** Whether the zone matters. */
export function readsHours(form: HandlingPolicyForm): boolean {
  const { type, timeRestrictions, notification } = form;
  const isDelayed = type === 'notification' && notification.delay !== '';
  return timeRestrictions !== undefined || isDelayed;
}
