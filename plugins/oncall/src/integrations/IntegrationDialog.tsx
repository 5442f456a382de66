import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import {
  Integration,
  KeyRight,
  KeyScope,
} from '@muster/backstage-plugin-oncall-common';
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
import { KeyRightsFields, USUAL_RIGHTS } from './KeyRightsFields';

const TYPES: readonly Integration['type'][] = ['prometheus', 'grafana', 'api'];

type Form = {
  readonly name: string;
  readonly type: Integration['type'];
  readonly team?: string;
  readonly rights: readonly KeyRight[];
  readonly scope: KeyScope;
  /** An existing key to keep; empty makes a new one. */
  readonly key: string;
};

const NEW: Form = {
  name: '',
  type: 'prometheus',
  rights: USUAL_RIGHTS,
  scope: 'account',
  key: '',
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
  const [form, setForm] = useState<Form>(NEW);
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<Integration & { readonly key: string }>();
  const isNameless = form.name.trim() === '';
  const create = async () => {
    setTried(true);
    const make = async () =>
      setMade(await onCallApi.createIntegration(inputOf(form)));
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

function inputOf({ name, type, team, rights, scope, key }: Form) {
  const given = key.trim();
  return {
    name: name.trim(),
    type,
    ...(team && { team }),
    ...(type === 'api' && {
      rights,
      scope: team ? scope : ('account' as const),
    }),
    ...(given && { key: given }),
  };
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
      {form.type === 'api' && (
        <KeyRightsFields
          rights={form.rights}
          scope={form.scope}
          hasTeam={form.team !== undefined}
          onChange={onChange}
        />
      )}
      <Field
        label={t('integrationDialog.key')}
        helperText={t('integrationDialog.keyHelp')}
        value={form.key}
        onChange={event => onChange({ key: event.target.value })}
      />
    </>
  );
}
