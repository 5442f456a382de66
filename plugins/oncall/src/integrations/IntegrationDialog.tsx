import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallTranslationRef } from '../translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { KeyDialog } from './KeyDialog';

const TYPES: readonly Integration['type'][] = ['prometheus', 'grafana', 'api'];

type Form = {
  readonly name: string;
  readonly type: Integration['type'];
  readonly team?: string;
};

/** Makes a key for a machine, then shows it this once. */
export function IntegrationDialog(props: {
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { onClose, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState<Form>({ name: '', type: 'prometheus' });
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<Integration & { readonly key: string }>();
  const isNameless = form.name.trim() === '';
  const create = async () => {
    setTried(true);
    const make = async () =>
      setMade(
        await onCallApi.createIntegration({ ...form, name: form.name.trim() }),
      );
    if (!isNameless && (await submit(make))) {
      onDone();
    }
  };
  if (made) {
    return <KeyDialog integration={made} onClose={onClose} />;
  }
  return (
    <FormDialog
      title={t('integrationDialog.title')}
      submitLabel={t('integrationDialog.submit')}
      onSubmit={create}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <IntegrationFields
        form={form}
        nameError={
          isTried && isNameless
            ? t('integrationDialog.problem.name')
            : undefined
        }
        onChange={change => setForm({ ...form, ...change })}
      />
    </FormDialog>
  );
}

function IntegrationFields(props: {
  readonly form: Form;
  readonly nameError?: string;
  readonly onChange: (change: Partial<Form>) => void;
}) {
  const { form, nameError, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const chooseType = (typed: string) =>
    onChange({ type: TYPES.find(one => one === typed) ?? form.type });
  return (
    <>
      <Field
        required
        label={t('integrationDialog.name')}
        value={form.name}
        error={Boolean(nameError)}
        helperText={nameError}
        onChange={event => onChange({ name: event.target.value })}
      />
      <Field
        select
        label={t('integrationDialog.type')}
        value={form.type}
        onChange={event => chooseType(event.target.value)}
      >
        {TYPES.map(type => (
          <MenuItem key={type} value={type}>
            {t(`integrations.type.${type}`)}
          </MenuItem>
        ))}
      </Field>
      <EntityPicker
        label={t('integrationDialog.team')}
        helperText={t('integrationDialog.teamHelp')}
        kinds={['Group']}
        value={form.team}
        onChange={team => onChange({ team })}
      />
    </>
  );
}
