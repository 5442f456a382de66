import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { HandlingPolicy } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { revisionIn, useRevision } from '../api/useRevision';
import { useSubmit } from '../api/useSubmit';
import { FilterFields } from '../conditions/FilterFields';
import { RestrictionField } from '../schedules/RestrictionField';
import { onCallPoliciesTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { TeamField } from '../ui/TeamField';
import { ZonePicker } from '../ui/ZonePicker';
import { AlertActionFields } from './AlertActionFields';
import {
  HandlingPolicyForm,
  handlingPolicyForm,
  readHandlingPolicyForm,
  readsHours,
} from './handlingPolicyForm';
import { NotificationActionFields } from './NotificationActionFields';
import { PolicyReach } from './PolicyReach';

type FieldsProps = {
  readonly form: HandlingPolicyForm;
  readonly wrong: readonly string[];
  readonly onChange: (change: Partial<HandlingPolicyForm>) => void;
};

/** Makes a policy, or changes one. */
export function HandlingPolicyDialog(props: {
  /** An existing policy, or of which kind the new one is. */
  readonly start: HandlingPolicy | Pick<HandlingPolicy, 'type'>;
  /** All that there are. */
  readonly policies: readonly HandlingPolicy[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { start, policies, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => handlingPolicyForm(start));
  const before = 'id' in start ? start : undefined;
  const { input, wrong } = readHandlingPolicyForm(form, before);
  const id = before?.id;
  const replace = useRevision(before?.revision, async () =>
    revisionIn(await onCallApi.listHandlingPolicies(), id),
  );
  const save = async () => {
    setTried(true);
    const isSaved =
      input &&
      (await submit(() =>
        id
          ? replace(revision =>
              onCallApi.updateHandlingPolicy(id, { ...input, revision }),
            )
          : onCallApi.createHandlingPolicy(input),
      ));
    if (isSaved) {
      onClose();
      onDone();
    }
  };
  const change = (part: Partial<HandlingPolicyForm>) =>
    setForm({ ...form, ...part });
  const shown = isTried ? wrong : [];
  return (
    <FormDialog
      title={t(`handlingPolicyDialog.${id ? 'edit' : 'create'}.${form.type}`)}
      submitLabel={t('handlingPolicyDialog.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="md"
    >
      <ScopeFields form={form} wrong={shown} onChange={change} />
      {form.type === 'alert' ? (
        <AlertActionFields
          form={form.alert}
          onChange={part => change({ alert: { ...form.alert, ...part } })}
        />
      ) : (
        <NotificationActionFields
          form={form.notification}
          wrong={shown}
          onChange={part =>
            change({ notification: { ...form.notification, ...part } })
          }
        />
      )}
      {input && <PolicyReach input={input} id={id} policies={policies} />}
    </FormDialog>
  );
}

function ScopeFields({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const isNameWrong = wrong.includes('name');
  return (
    <>
      <Field
        required
        label={t('handlingPolicyDialog.name')}
        value={form.name}
        error={isNameWrong}
        helperText={isNameWrong && t('handlingPolicyDialog.problem.name')}
        onChange={event => onChange({ name: event.target.value })}
      />
      <Field
        label={t('handlingPolicyDialog.description')}
        value={form.policyDescription}
        onChange={event => onChange({ policyDescription: event.target.value })}
      />
      <TeamField
        label={t('handlingPolicyDialog.team')}
        helperText={t('handlingPolicyDialog.teamHelp')}
        value={form.team}
        onChange={team => onChange({ team })}
      />
      <FilterFields
        form={form.filter}
        path="filter"
        wrong={wrong}
        onChange={part => onChange({ filter: { ...form.filter, ...part } })}
      />
      <RestrictionField
        value={form.timeRestrictions}
        onChange={timeRestrictions => onChange({ timeRestrictions })}
      />
      {readsHours(form) && (
        <ZonePicker
          value={form.timezone}
          onChange={timezone => onChange({ timezone })}
        />
      )}
    </>
  );
}
