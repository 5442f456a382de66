import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Condition,
  ConditionFilter,
} from '@muster/backstage-plugin-oncall-common';
import { onCallTeamsTranslationRef } from '../teams/translation';
import { CONDITION_FIELDS } from './filterForm';

/** Which alerts are meant, in words. */
export function FilterWords(props: { readonly filter: ConditionFilter }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { type, conditions = [] } = props.filter;
  return (
    <>
      {type === 'match-all' && t('rules.takesAll')}
      {conditions.map((condition, index) => (
        <span key={index}>
          {index > 0 && ` ${t(`rules.joint.${jointOf(type)}`)} `}
          <ConditionWords condition={condition} />
        </span>
      ))}
    </>
  );
}

function jointOf(type: ConditionFilter['type']): 'and' | 'or' {
  return type === 'match-all-conditions' ? 'and' : 'or';
}

function ConditionWords({ condition }: { readonly condition: Condition }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
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
