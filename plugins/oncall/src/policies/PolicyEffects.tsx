import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import {
  AlertPolicyInput,
  HandlingPolicy,
  NotificationPolicyInput,
  PolicyDuration,
} from '@muster/backstage-plugin-oncall-common';
import { writeClock } from '../schedules/restrictions';
import { onCallPoliciesTranslationRef } from './translation';
import { IGNORED, TEXTS } from './alertActionsForm';
import { ResponderNames } from './ResponderNames';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2) },
}));

/** What a policy does, a line for each thing. */
export function PolicyEffects(props: { readonly policy: HandlingPolicy }) {
  const { policy } = props;
  const classes = useStyles();
  const ofAlert = useAlertEffects();
  const ofNotification = useNotificationEffects();
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const lines =
    policy.type === 'alert' ? ofAlert(policy) : ofNotification(policy);
  const { responders = [] } = policy.type === 'alert' ? policy : {};
  const isIdle = lines.length === 0 && responders.length === 0;
  return (
    <ul className={classes.list}>
      {(isIdle ? [t('handlingPolicies.changesNothing')] : lines).map(line => (
        <li key={line}>{line}</li>
      ))}
      {responders.length > 0 && (
        <li>
          {t('handlingPolicies.tells')}{' '}
          <ResponderNames responders={responders} />
        </li>
      )}
    </ul>
  );
}

function useAlertEffects(): (policy: AlertPolicyInput) => readonly string[] {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return policy => {
    const { priority, tags = [], actions = [], details = {} } = policy;
    const added = [
      ...tags,
      ...actions,
      ...Object.entries(details).map(([key, value]) => `${key}=${value}`),
    ];
    return [
      ...TEXTS.filter(text => policy[text]).map(
        text =>
          `${t(`handlingPolicyDialog.text.${text}`)}: ${policy[text] ?? ''}`,
      ),
      priority && `${t('handlingPolicyDialog.priority')}: ${priority}`,
      added.length > 0 &&
        t('handlingPolicies.adds', { things: added.join(', ') }),
      ...IGNORED.filter(flag => policy[flag]).map(flag =>
        t(`handlingPolicyDialog.ignore.${flag}`),
      ),
      policy.continue && t('handlingPolicyDialog.continue'),
    ].flatMap(line => (line ? [line] : []));
  };
}

function useNotificationEffects(): (
  policy: NotificationPolicyInput,
) => readonly string[] {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const words = (duration?: PolicyDuration) =>
    t(`handlingPolicies.duration.${duration?.timeUnit ?? 'minutes'}`, {
      count: duration?.timeAmount ?? 0,
    });
  return policy => {
    const { suppress, delayAction, deduplicationAction } = policy;
    const { autoRestartAction, autoCloseAction } = policy;
    return [
      suppress && t('handlingPolicies.suppresses'),
      delayAction?.delayOption === 'for-duration' &&
        t('handlingPolicies.waits', { time: words(delayAction.duration) }),
      delayAction &&
        delayAction.delayOption !== 'for-duration' &&
        t(`handlingPolicies.waitsUntil.${delayAction.delayOption}`, {
          clock: writeClock(
            delayAction.untilHour ?? 0,
            delayAction.untilMinute ?? 0,
          ),
          zone: policy.timezone ?? 'UTC',
        }),
      deduplicationAction &&
        t(
          `handlingPolicies.counts.${deduplicationAction.deduplicationActionType}`,
          {
            times: String(deduplicationAction.count),
            time: words(deduplicationAction.duration),
          },
        ),
      autoRestartAction &&
        t('handlingPolicies.restarts', {
          time: words(autoRestartAction.duration),
          times: String(autoRestartAction.maxRepeatCount),
        }),
      autoCloseAction &&
        t('handlingPolicies.closes', {
          time: words(autoCloseAction.duration),
        }),
    ].flatMap(line => (line ? [line] : []));
  };
}
