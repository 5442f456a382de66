import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { ActionHook } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useIntegrations } from '../api/useIntegrations';
import { useMissingRights } from '../api/useMissingRights';
import { replacing } from '../api/replacing';
import { useSubmit } from '../api/useSubmit';
import { onCallIntegrationsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { SwitchField } from '../ui/SwitchField';

/** Says which address is called when somebody runs an action. */
export function ActionHookDialog(props: {
  readonly hook?: ActionHook;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { hook, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const { value: integrations = [] } = useIntegrations();
  // A hook for the alerts of one integration belongs to the team of that, one for all alerts to nobody's.
  const missingRight = useMissingRights([undefined, ...integrations], one => [
    one?.team,
  ]);
  const [action, setAction] = useState(hook?.action ?? '');
  const [url, setUrl] = useState(hook?.url ?? '');
  const [integrationId, setIntegration] = useState(hook?.integrationId ?? '');
  const [enabled, setEnabled] = useState(hook?.enabled ?? true);
  const missing =
    (action.trim() === '' && 'action') ||
    (url.trim() === '' && 'url') ||
    undefined;
  const save = async () => {
    const input = {
      action: action.trim(),
      url: url.trim(),
      integrationId: integrationId || undefined,
      enabled,
    };
    const isSaved = await submit(
      () =>
        hook
          ? onCallApi.updateActionHook(hook.id, input)
          : onCallApi.createActionHook(input),
      replacing(
        hook,
        () => onCallApi.listActionHooks(),
        one => one,
      ),
    );
    if (isSaved) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t(hook ? 'actionHooks.editTitle' : 'actionHooks.create')}
      submitLabel={t('actionHooks.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      missing={missing && t(`actionHooks.missing.${missing}`)}
      error={error}
    >
      <Field
        required
        label={t('actionHooks.action')}
        helperText={t('actionHooks.actionHelp')}
        value={action}
        onChange={event => setAction(event.target.value)}
      />
      <Field
        required
        type="url"
        label={t('actionHooks.url')}
        helperText={t('actionHooks.urlHelp')}
        value={url}
        onChange={event => setUrl(event.target.value)}
      />
      <Field
        select
        label={t('actionHooks.integration')}
        value={integrationId}
        SelectProps={{ displayEmpty: true }}
        InputLabelProps={{ shrink: true }}
        helperText={integrationId === '' && missingRight?.(undefined)}
        onChange={event => setIntegration(event.target.value)}
      >
        <MenuItem value="" disabled={Boolean(missingRight?.(undefined))}>
          {t('actionHooks.everywhere')}
        </MenuItem>
        {integrations
          .filter(one => !missingRight?.(one))
          .map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
      </Field>
      <SwitchField
        label={t('actionHooks.enabled')}
        checked={enabled}
        onChange={setEnabled}
      />
    </FormDialog>
  );
}
