import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ContactMethod,
  describeCondition,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { writeClock } from '../schedules/restrictions';
import { onCallMeTranslationRef } from './translation';
import { methodName } from './methodName';
import { useChannelName } from './useChannelName';

/** A rule in plain words: when it counts, and what it does. */
export function useRuleSentences(
  rule: NotificationRule,
  methods: readonly ContactMethod[],
): { readonly when: string; readonly steps: string } {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const channelName = useChannelName();
  const { criteria, timeRestriction, repeat, minutesBefore, schedules } = rule;
  const conditions = (criteria?.conditions ?? []).map(describeCondition);
  const joint =
    criteria?.type === 'match-any-condition' ? t('notify.or') : t('notify.and');
  const when = [
    conditions.length > 0 &&
      t('notify.if', { conditions: conditions.join(joint) }),
    timeRestriction?.type === 'time-of-day' &&
      t('notify.between', {
        from: writeClock(
          timeRestriction.restriction.startHour,
          timeRestriction.restriction.startMin,
        ),
        to: writeClock(
          timeRestriction.restriction.endHour,
          timeRestriction.restriction.endMin,
        ),
      }),
    timeRestriction?.type === 'weekday-and-time-of-day' &&
      t('notify.someHours', { count: timeRestriction.restrictions.length }),
    minutesBefore?.map(minutes =>
      minutes === 0
        ? t('notify.atTheMoment')
        : t('notify.before', { count: minutes }),
    ),
    schedules?.length && t('notify.inSchedules', { count: schedules.length }),
  ];
  const steps = rule.steps
    .filter(({ enabled }) => enabled)
    .map(({ contactMethod, afterMinutes }) => {
      const method = methods.find(({ id }) => id === contactMethod);
      const by = method
        ? methodName(method, {
            methods,
            channelName: channelName(method.channel),
          })
        : t('notify.goneMethod');
      return afterMinutes === 0
        ? t('notify.atOnce', { by })
        : t('notify.after', { by, count: afterMinutes });
    });
  const sentences = [
    steps.length > 0 ? steps.join(', ') : t('notify.tellsNothing'),
    repeat && t('notify.repeats', { count: repeat.afterMinutes }),
  ];
  return {
    when: when.flat().filter(Boolean).join(', '),
    steps: sentences.filter(Boolean).join('. '),
  };
}
