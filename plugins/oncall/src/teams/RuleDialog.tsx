import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { RestrictionField } from '../schedules/RestrictionField';
import { onCallTranslationRef } from '../translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { ZonePicker } from '../ui/ZonePicker';
import { ConditionFields } from './ConditionFields';
import {
  ConditionForm,
  newCondition,
  readRuleForm,
  RuleForm,
  ruleForm,
} from './ruleForm';
import { TargetFields } from './TargetFields';

const TYPES = [
  'match-any-condition',
  'match-all-conditions',
  'match-all',
] as const;

type FieldsProps = {
  readonly form: RuleForm;
  readonly wrong: readonly string[];
  readonly onChange: (change: Partial<RuleForm>) => void;
};

/** Makes a routing rule, or changes one; of the default rule only the target. */
export function RuleDialog(props: {
  readonly team: string;
  readonly rule?: RoutingRule;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { team, rule, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => ruleForm(rule));
  const isDefault = rule?.isDefault ?? false;
  const { input, wrong } = readRuleForm(form, { team, isDefault });
  const save = async () => {
    setTried(true);
    const isSaved =
      input &&
      (await submit(() =>
        rule
          ? onCallApi.updateRoutingRule(rule.id, input)
          : onCallApi.createRoutingRule(input),
      ));
    if (isSaved) {
      onClose();
      onDone();
    }
  };
  const shown = {
    form,
    wrong: isTried ? wrong : [],
    onChange: (change: Partial<RuleForm>) => setForm({ ...form, ...change }),
  };
  return (
    <FormDialog
      title={rule ? t('ruleDialog.edit') : t('ruleDialog.create')}
      submitLabel={t('ruleDialog.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="md"
    >
      {!isDefault && <WhichAlerts {...shown} />}
      <TargetFields {...shown} isDefault={isDefault} />
    </FormDialog>
  );
}

function WhichAlerts(props: FieldsProps) {
  const { form, wrong, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const choose = (typed: string) => {
    const type = TYPES.find(one => one === typed) ?? form.type;
    const conditions =
      type !== 'match-all' && form.conditions.length === 0
        ? [newCondition(0)]
        : form.conditions;
    onChange({ type, conditions });
  };
  return (
    <>
      <Field
        required
        label={t('ruleDialog.name')}
        value={form.name}
        error={wrong.includes('name')}
        helperText={wrong.includes('name') && t('ruleDialog.problem.name')}
        onChange={event => onChange({ name: event.target.value })}
      />
      <Field
        select
        label={t('ruleDialog.type')}
        value={form.type}
        onChange={event => choose(event.target.value)}
      >
        {TYPES.map(type => (
          <MenuItem key={type} value={type}>
            {t(`ruleDialog.typeChoice.${type}`)}
          </MenuItem>
        ))}
      </Field>
      {form.type !== 'match-all' && <Conditions {...props} />}
      <RestrictionField
        value={form.timeRestriction}
        onChange={timeRestriction => onChange({ timeRestriction })}
      />
      {form.timeRestriction && (
        <ZonePicker
          value={form.timezone}
          onChange={timezone => onChange({ timezone })}
        />
      )}
    </>
  );
}

function Conditions({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallTranslationRef);
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
            field.startsWith(`criteria.conditions[${index}]`),
          )}
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
