import {
  AlertPolicyInput,
  AlertPriority,
  HandlingPolicy,
  HandlingPolicyInput,
  NotificationPolicyInput,
  PolicyScope,
  TimeRestriction,
  validateHandlingPolicy,
} from '@muster/backstage-plugin-oncall-common';
import {
  FilterForm,
  filterForm,
  readFilterForm,
} from '../conditions/filterForm';
import { viewerZone } from '../ui/viewerZone';
import { DurationForm, durationForm, readDurationForm } from './durationForm';

/** The texts that an alert policy can rewrite, in the order of the dialog. */
export const TEXTS = [
  'message',
  'description',
  'alias',
  'entity',
  'source',
] as const;

/** What an alert policy can leave out of what the sender said. */
export const IGNORED = [
  'ignoreOriginalTags',
  'ignoreOriginalActions',
  'ignoreOriginalDetails',
  'ignoreOriginalResponders',
] as const;

type Responder = NonNullable<AlertPolicyInput['responders']>[number];

/** What the dialog of a policy holds about alerts. */
export type AlertActionsForm = {
  readonly [text in (typeof TEXTS)[number]]: string;
} & {
  readonly [flag in (typeof IGNORED)[number]]: boolean;
} & {
  readonly priority: AlertPriority | '';
  /** Separated by commas. */
  readonly tags: string;
  readonly actions: string;
  /** `key=value`, one a line. */
  readonly details: string;
  readonly responders: readonly Responder[];
  readonly continue: boolean;
};

type Delay = NonNullable<NotificationPolicyInput['delayAction']>;
type Threshold = NonNullable<NotificationPolicyInput['deduplicationAction']>;

/** What the dialog of a policy holds about telling people. */
export type NotificationActionsForm = {
  readonly suppress: boolean;
  readonly delay: Delay['delayOption'] | '';
  readonly delayFor: DurationForm;
  readonly until: { readonly hour: number; readonly minute: number };
  readonly threshold: Threshold['deduplicationActionType'] | '';
  readonly thresholdCount: string;
  readonly thresholdWithin: DurationForm;
  readonly restarts: boolean;
  readonly restartEvery: DurationForm;
  readonly restartCount: string;
  readonly closes: boolean;
  readonly closeAfter: DurationForm;
};

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
    notification: notificationActions(
      policy?.type === 'notification' ? policy : undefined,
    ),
  };
}

/** What the form would send, and the fields that are wrong. */
export function readHandlingPolicyForm(form: HandlingPolicyForm): {
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
      : readNotificationActions(scope, form.notification);
  const wrong = validateHandlingPolicy(input).map(({ field }) => field);
  return { input: wrong.length > 0 ? undefined : input, wrong };
}

/** Whether the zone matters. */
export function readsHours(form: HandlingPolicyForm): boolean {
  const { type, timeRestrictions, notification } = form;
  const isDelayed = type === 'notification' && notification.delay !== '';
  return timeRestrictions !== undefined || isDelayed;
}

/** What can be said about an alert, of which everything may be absent. */
export type AlertActionsInput = Omit<
  AlertPolicyInput,
  keyof PolicyScope | 'type'
>;

/** The form of what is said about an alert. */
export function alertActionsForm(policy?: AlertActionsInput): AlertActionsForm {
  return {
    message: policy?.message ?? '',
    description: policy?.description ?? '',
    alias: policy?.alias ?? '',
    entity: policy?.entity ?? '',
    source: policy?.source ?? '',
    ignoreOriginalTags: policy?.ignoreOriginalTags ?? false,
    ignoreOriginalActions: policy?.ignoreOriginalActions ?? false,
    ignoreOriginalDetails: policy?.ignoreOriginalDetails ?? false,
    ignoreOriginalResponders: policy?.ignoreOriginalResponders ?? false,
    priority: policy?.priority ?? '',
    tags: policy?.tags?.join(', ') ?? '',
    actions: policy?.actions?.join(', ') ?? '',
    details: Object.entries(policy?.details ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .join('\n'),
    responders: policy?.responders ?? [],
    continue: policy?.continue ?? false,
  };
}

/** What the form says about an alert; what is empty is absent. */
export function readAlertActionsForm(
  form: AlertActionsForm,
): AlertActionsInput {
  const { tags, actions, details, responders, priority } = form;
  const texts = TEXTS.filter(text => form[text].trim() !== '').map(text => [
    text,
    form[text],
  ]);
  const flags = [...IGNORED, 'continue' as const]
    .filter(flag => form[flag])
    .map(flag => [flag, true]);
  return {
    ...Object.fromEntries([...texts, ...flags]),
    priority: priority || undefined,
    tags: parts(tags, ','),
    actions: parts(actions, ','),
    details: Object.fromEntries(parts(details, '\n').map(pair)),
    responders,
  };
}

function notificationActions(
  policy?: NotificationPolicyInput,
): NotificationActionsForm {
  const { delayAction, deduplicationAction } = policy ?? {};
  const { autoRestartAction, autoCloseAction } = policy ?? {};
  return {
    suppress: policy?.suppress ?? false,
    delay: delayAction?.delayOption ?? '',
    delayFor: durationForm(delayAction?.duration),
    until: {
      hour: delayAction?.untilHour ?? (delayAction ? 0 : 9),
      minute: delayAction?.untilMinute ?? 0,
    },
    threshold: deduplicationAction?.deduplicationActionType ?? '',
    thresholdCount: String(deduplicationAction?.count ?? 3),
    thresholdWithin: durationForm(deduplicationAction?.duration),
    restarts: autoRestartAction !== undefined,
    restartEvery: durationForm(autoRestartAction?.duration),
    restartCount: String(autoRestartAction?.maxRepeatCount ?? 3),
    closes: autoCloseAction !== undefined,
    closeAfter: durationForm(autoCloseAction?.duration),
  };
}

function readNotificationActions(
  scope: PolicyScope,
  form: NotificationActionsForm,
): NotificationPolicyInput {
  return {
    ...scope,
    type: 'notification',
    suppress: form.suppress || undefined,
    delayAction: readDelay(form),
    deduplicationAction: form.threshold
      ? {
          deduplicationActionType: form.threshold,
          count: Number(form.thresholdCount),
          ...(form.threshold === 'frequency-based' && {
            duration: readDurationForm(form.thresholdWithin),
          }),
        }
      : undefined,
    autoRestartAction: form.restarts
      ? {
          duration: readDurationForm(form.restartEvery),
          maxRepeatCount: Number(form.restartCount),
        }
      : undefined,
    autoCloseAction: form.closes
      ? { duration: readDurationForm(form.closeAfter) }
      : undefined,
  };
}

function readDelay(form: NotificationActionsForm): Delay | undefined {
  const { delay: delayOption, until } = form;
  if (!delayOption) {
    return undefined;
  }
  return delayOption === 'for-duration'
    ? { delayOption, duration: readDurationForm(form.delayFor) }
    : { delayOption, untilHour: until.hour, untilMinute: until.minute };
}

function parts(text: string, by: string): readonly string[] {
  return text
    .split(by)
    .map(part => part.trim())
    .filter(part => part !== '');
}

function pair(text: string): readonly [string, string] {
  const [key, ...value] = text.split('=');
  return [key.trim(), value.join('=').trim()];
}
