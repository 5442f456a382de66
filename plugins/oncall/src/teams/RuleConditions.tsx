import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Condition,
  RoutingRule,
  TimeRestriction,
} from '@muster/backstage-plugin-oncall-common';
import { writeClock } from '../schedules/restrictions';
import { onCallTranslationRef } from '../translation';
import { CONDITION_FIELDS } from './ruleForm';

/** Which alerts a rule takes, and when. */
export function RuleConditions(props: { readonly rule: RoutingRule }) {
  const { rule } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { type, conditions = [] } = rule.criteria;
  return (
    <div>
      {rule.isDefault
        ? t('rules.takesRest')
        : type === 'match-all' && t('rules.takesAll')}
      {conditions.map((condition, index) => (
        <span key={index}>
          {index > 0 && ` ${t(`rules.joint.${jointOf(type)}`)} `}
          <ConditionWords condition={condition} />
        </span>
      ))}
      {rule.timeRestriction && (
        <Hours
          restriction={rule.timeRestriction}
          zone={rule.timezone ?? 'UTC'}
        />
      )}
    </div>
  );
}

function jointOf(type: RoutingRule['criteria']['type']): 'and' | 'or' {
  return type === 'match-all-conditions' ? 'and' : 'or';
}

function ConditionWords({ condition }: { readonly condition: Condition }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { key, not, operation, expectedValue } = condition;
  const known = CONDITION_FIELDS.find(field => field === condition.field);
  const name = known ? t(`rules.field.${known}`) : condition.field;
  return (
    <>
      {key ? `${name} ${key}` : name} {not && `${t('rules.not')} `}
      {t(`rules.operation.${operation}`)}
      {operation !== 'is-empty' && <strong> {expectedValue}</strong>}
    </>
  );
}

function Hours(props: {
  readonly restriction: TimeRestriction;
  readonly zone: string;
}) {
  const { restriction, zone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const windows =
    restriction.type === 'time-of-day'
      ? [clocks(restriction.restriction)]
      : restriction.restrictions.map(window => {
          const { from, to } = clocks(window);
          return {
            from: `${t(`weekday.${window.startDay}`)} ${from}`,
            to: `${t(`weekday.${window.endDay}`)} ${to}`,
          };
        });
  return (
    <div>
      {t('rules.onlyBetween')}{' '}
      {windows.map(({ from, to }) => `${from}–${to}`).join(', ')} ({zone})
    </div>
  );
}

function clocks(window: {
  readonly startHour: number;
  readonly startMin: number;
  readonly endHour: number;
  readonly endMin: number;
}) {
  return {
    from: writeClock(window.startHour, window.startMin),
    to: writeClock(window.endHour, window.endMin),
  };
}
