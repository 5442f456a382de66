import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { onCallTeamsTranslationRef } from '../teams/translation';
import { ChoiceField } from '../ui/ChoiceField';
import { ConditionFields } from './ConditionFields';
import { ConditionForm, FilterForm, newCondition } from './filterForm';

const TYPES = [
  'match-any-condition',
  'match-all-conditions',
  'match-all',
] as const;

type FilterProps = {
  readonly form: FilterForm;
  /** Where the filter is in the input, such as `criteria`. */
  readonly path: string;
  /** Paths of fields that are wrong. */
  readonly wrong: readonly string[];
  /** Conditions may also ask about any path of a message. */
  readonly asksPaths?: boolean;
  readonly onChange: (change: Partial<FilterForm>) => void;
};

/** Which alerts are meant: all, or those that meet conditions. */
export function FilterFields(props: FilterProps) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const choose = (type: FilterForm['type']) => {
    const conditions =
      type !== 'match-all' && form.conditions.length === 0
        ? [newCondition(0)]
        : form.conditions;
    onChange({ type, conditions });
  };
  return (
    <>
      <ChoiceField
        label={t('ruleDialog.type')}
        choices={TYPES}
        nameOf={type => t(`ruleDialog.typeChoice.${type}`)}
        value={form.type}
        onChange={choose}
      />
      {form.type !== 'match-all' && <Conditions {...props} />}
    </>
  );
}

function Conditions(props: FilterProps) {
  const { form, path, wrong, asksPaths, onChange } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { conditions } = form;
  const set = (next: ConditionForm) =>
    onChange({
      conditions: conditions.map(one =>
        one.formKey === next.formKey ? next : one,
      ),
    });
  const remove = ({ formKey }: ConditionForm) =>
    onChange({ conditions: conditions.filter(one => one.formKey !== formKey) });
  const add = () => {
    const key = Math.max(-1, ...conditions.map(one => one.formKey)) + 1;
    onChange({ conditions: [...conditions, newCondition(key)] });
  };
  return (
    <>
      {conditions.map((condition, index) => (
        <ConditionFields
          key={condition.formKey}
          number={index + 1}
          condition={condition}
          isWrong={wrong.some(field =>
            field.startsWith(`${path}.conditions[${index}]`),
          )}
          asksPaths={asksPaths}
          onChange={set}
          onRemove={conditions.length > 1 ? () => remove(condition) : undefined}
        />
      ))}
      <div>
        <Button onClick={add}>{t('ruleDialog.addCondition')}</Button>
      </div>
    </>
  );
}
