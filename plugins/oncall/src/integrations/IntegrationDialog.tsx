import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import {
  Integration,
  INTEGRATION_NAMES,
  IntegrationType,
  KeyRight,
  KeyScope,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useId, useState } from 'react';
import { useMyTeams } from '../api/useMyTeams';
import { useSubmit } from '../api/useSubmit';
import { onCallIntegrationsTranslationRef } from './translation';
import { onCallTranslationRef } from '../translation';
import { TAKES_FOCUS } from '../ui/focusDialog';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { TeamField } from '../ui/TeamField';
import { useIsPhone } from '../ui/useIsPhone';
import { KeyDialog } from './KeyDialog';
import { KeyRightsFields, USUAL_RIGHTS } from './KeyRightsFields';
import { SourceGallery } from './SourceGallery';

/** Chooses a tool, makes a key for it, then shows it this once with what to do in the tool. */
export function IntegrationDialog(props: {
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { onClose, onDone } = props;
  const [type, setType] = useState<IntegrationType>();
  const [made, setMade] = useState<Integration & { readonly key: string }>();
  if (made) {
    return <KeyDialog integration={made} onClose={onClose} />;
  }
  return type ? (
    <IntegrationForm
      type={type}
      onClose={onClose}
      onMade={integration => {
        setMade(integration);
        onDone();
      }}
    />
  ) : (
    <GalleryDialog onChoose={setType} onClose={onClose} />
  );
}

function GalleryDialog(props: {
  readonly onChoose: (type: IntegrationType) => void;
  readonly onClose: () => void;
}) {
  const { onChoose, onClose } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { t: tShared } = useTranslationRef(onCallTranslationRef);
  const titleId = useId();
  const isPhone = useIsPhone();
  return (
    <Dialog
      open
      fullWidth
      fullScreen={isPhone}
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={titleId}
      {...TAKES_FOCUS}
    >
      <DialogTitle id={titleId}>{t('sourceGallery.title')}</DialogTitle>
      <DialogContent>
        <SourceGallery onChoose={onChoose} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{tShared('dialog.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}

type Form = {
  readonly name: string;
  readonly team?: string;
  readonly rights: readonly KeyRight[];
  readonly scope: KeyScope;
  /** An existing key to keep; empty makes a new one. */
  readonly key: string;
};

function IntegrationForm(props: {
  readonly type: IntegrationType;
  readonly onClose: () => void;
  readonly onMade: (
    integration: Integration & { readonly key: string },
  ) => void;
}) {
  const { type, onClose, onMade } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState<Form>({
    name: INTEGRATION_NAMES[type],
    rights: USUAL_RIGHTS,
    scope: 'account',
    key: '',
  });
  const create = async () => {
    if (form.name.trim() !== '') {
      await submit(async () =>
        onMade(await onCallApi.createIntegration(inputOf(type, form))),
      );
    }
  };
  return (
    <FormDialog
      title={t('integrationDialog.title', { tool: INTEGRATION_NAMES[type] })}
      submitLabel={t('integrationDialog.submit')}
      onSubmit={create}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <IntegrationFields
        type={type}
        form={form}
        onChange={change => setForm({ ...form, ...change })}
      />
    </FormDialog>
  );
}

function inputOf(type: IntegrationType, form: Form) {
  const { name, team, rights, scope, key } = form;
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
  readonly type: IntegrationType;
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
}) {
  const { type, form, onChange } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const missingForAll = useMyTeams()?.missingForAll;
  const isNameless = form.name.trim() === '';
  return (
    <>
      <Field
        required
        label={t('integrationDialog.name')}
        inputProps={{ maxLength: 100 }}
        value={form.name}
        error={isNameless}
        helperText={
          isNameless ? t('integrationDialog.problem.name') : undefined
        }
        onChange={event => onChange({ name: event.target.value })}
      />
      <TeamField
        label={t('integrationDialog.team')}
        helperText={t('integrationDialog.teamHelp')}
        value={form.team}
        onChange={team => onChange({ team })}
      />
      {type === 'api' && (
        <KeyRightsFields
          rights={form.rights}
          scope={form.scope}
          hasTeam={form.team !== undefined}
          missingForAll={missingForAll}
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
