import {
  NotificationPolicyInput,
  PolicyScope,
} from '@muster/backstage-plugin-oncall-common';
import { DurationForm, durationForm, readDurationForm } from './durationForm';

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

/** The form of how people are told. */
export function notificationActionsForm(
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

/** A notification policy as the form says it. */
export function readNotificationActionsForm(
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
