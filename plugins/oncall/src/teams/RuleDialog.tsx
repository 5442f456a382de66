import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { revisionIn, useRevision } from '../api/useRevision';
import { useSubmit } from '../api/useSubmit';
import { FilterFields } from '../conditions/FilterFields';
import { RestrictionField } from '../schedules/RestrictionField';
import { onCallTeamsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { ZonePicker } from '../ui/ZonePicker';
import { readRuleForm, RuleForm, ruleForm } from './ruleForm';
import { TargetFields } from './TargetFields';

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
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => ruleForm(rule));
  const isDefault = rule?.isDefault ?? false;
  const { input, wrong } = readRuleForm(form, { team, before: rule });
  const replace = useRevision(rule?.revision, async () =>
    revisionIn(await onCallApi.listRoutingRules({ team }), rule?.id),
  );
  const save = async () => {
    setTried(true);
    const isSaved =
      input &&
      (await submit(() =>
        rule
          ? replace(revision =>
              onCallApi.updateRoutingRule(rule.id, { ...input, revision }),
            )
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

function WhichAlerts({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
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
      <FilterFields
        form={form}
        path="criteria"
        wrong={wrong}
        onChange={onChange}
      />
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
