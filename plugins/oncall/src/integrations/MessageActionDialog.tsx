import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import {
  INTEGRATION_ACTION_TYPES,
  IntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { FilterFields } from '../conditions/FilterFields';
import { AlertActionFields } from '../policies/AlertActionFields';
import { onCallIntegrationsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import {
  MessageActionForm,
  messageActionForm,
  readMessageActionForm,
} from './messageActionForm';

type FieldsProps = {
  readonly form: MessageActionForm;
  readonly wrong: readonly string[];
  readonly onChange: (change: Partial<MessageActionForm>) => void;
};

/** Makes an action of an integration, or changes one. */
export function MessageActionDialog(props: {
  /** Absent: a new one. */
  readonly action?: IntegrationAction;
  readonly onSave: (action: IntegrationAction) => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { action: before, onSave, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => messageActionForm(before));
  const { action, wrong } = readMessageActionForm(form, before);
  const save = async () => {
    setTried(true);
    if (wrong.length === 0 && (await submit(() => onSave(action)))) {
      onClose();
      onDone();
    }
  };
  const fields: FieldsProps = {
    form,
    wrong: isTried ? wrong : [],
    onChange: part => setForm({ ...form, ...part }),
  };
  return (
    <FormDialog
      title={t(`messageActionDialog.${before ? 'edit' : 'create'}`)}
      submitLabel={t('messageActionDialog.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="md"
    >
      <WhichMessages {...fields} />
      {form.type !== 'ignore' && <WhatHappens {...fields} />}
    </FormDialog>
  );
}

function WhichMessages({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const isNameWrong = wrong.includes('.name');
  return (
    <>
      <Field
        select
        label={t('messageActionDialog.type')}
        helperText={t(`messageActionDialog.typeHelp.${form.type}`)}
        value={form.type}
        onChange={event => {
          const { value } = event.target;
          const type = INTEGRATION_ACTION_TYPES.find(one => one === value);
          onChange({ type: type ?? form.type });
        }}
      >
        {INTEGRATION_ACTION_TYPES.map(type => (
          <MenuItem key={type} value={type}>
            {t(`messageActions.type.${type}`)}
          </MenuItem>
        ))}
      </Field>
      <Field
        required
        label={t('messageActionDialog.name')}
        value={form.name}
        error={isNameWrong}
        helperText={isNameWrong && t('messageActionDialog.problem.name')}
        onChange={event => onChange({ name: event.target.value })}
      />
      <FilterFields
        asksPaths
        form={form.filter}
        path=".filter"
        wrong={wrong}
        onChange={part => onChange({ filter: { ...form.filter, ...part } })}
      />
    </>
  );
}

function WhatHappens({ form, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { type, alert, note } = form;
  const aliasHelp = t('messageActionDialog.aliasHelp');
  const change = (part: Partial<MessageActionForm['alert']>) =>
    onChange({ alert: { ...alert, ...part } });
  return (
    <>
      {type === 'create' ? (
        <AlertActionFields
          neverContinues
          form={alert}
          aliasHelp={aliasHelp}
          onChange={change}
        />
      ) : (
        <Field
          label={t('messageActionDialog.alias')}
          helperText={aliasHelp}
          placeholder="{{alias}}"
          value={alert.alias}
          onChange={event => change({ alias: event.target.value })}
        />
      )}
      <Field
        multiline
        label={t('messageActionDialog.note')}
        helperText={t('messageActionDialog.noteHelp')}
        placeholder="{{note}}"
        value={note}
        onChange={event => onChange({ note: event.target.value })}
      />
    </>
  );
}
