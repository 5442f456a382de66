import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  EntitiesPicker,
  EntityPicker,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { SERVICE_KINDS } from '../ui/serviceKinds';
import {
  CreateAlertForm,
  EMPTY_ALERT,
  namesSomebody,
  readCreateAlertForm,
} from './createAlertForm';
import { PriorityField } from './PriorityField';
import { onCallAlertsTranslationRef } from './translation';

const RESPONDERS = ['User', 'Group'];

/** Opens an alert by hand; whoever is on call is paged at once. */
export function CreateAlertDialog(props: {
  readonly onClose: () => void;
  readonly onDone: (alert: Alert) => void;
}) {
  const { onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState(EMPTY_ALERT);
  const whom = namesSomebody(form) ? 'effect' : 'nobody';
  const create = () =>
    submit(async () => {
      const alert = await onCallApi.createAlert(readCreateAlertForm(form));
      onClose();
      onDone(alert);
    });
  return (
    <FormDialog
      title={t('createAlert.title')}
      submitLabel={t(`createAlert.submit.${whom}`)}
      onSubmit={create}
      onClose={onClose}
      busy={busy}
      error={error}
      missing={form.message.trim() === '' ? t('editAlert.missing') : undefined}
      note={t(`createAlert.note.${whom}`)}
    >
      <Fields
        form={form}
        onChange={change => setForm({ ...form, ...change })}
      />
    </FormDialog>
  );
}

function Fields(props: {
  readonly form: CreateAlertForm;
  readonly onChange: (change: Partial<CreateAlertForm>) => void;
}) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  return (
    <>
      <Field
        required
        label={t('editAlert.message')}
        value={form.message}
        onChange={event => onChange({ message: event.target.value })}
      />
      <PriorityField
        value={form.priority}
        onChange={priority => onChange({ priority })}
      />
      <EntityPicker
        label={t('createAlert.service')}
        helperText={t('createAlert.serviceHelp')}
        kinds={SERVICE_KINDS}
        value={form.service}
        onChange={service => onChange({ service })}
      />
      <EntitiesPicker
        label={t('createAlert.responders')}
        helperText={t('createAlert.respondersHelp')}
        kinds={RESPONDERS}
        value={form.responders}
        onChange={responders => onChange({ responders })}
      />
      <Field
        multiline
        maxRows={10}
        label={t('editAlert.description')}
        value={form.description}
        onChange={event => onChange({ description: event.target.value })}
      />
      <Field
        label={t('createAlert.tags')}
        helperText={t('createAlert.tagsHelp')}
        value={form.tags}
        onChange={event => onChange({ tags: event.target.value })}
      />
    </>
  );
}
