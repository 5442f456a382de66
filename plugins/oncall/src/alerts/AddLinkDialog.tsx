import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** Adds a link to an alert. */
export function AddLinkDialog(props: {
  readonly alertId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { alertId, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const save = async () => {
    const input = { url: url.trim(), name: name.trim() || undefined };
    if (await submit(() => onCallApi.addAlertLink(alertId, input))) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t('attachments.linkTitle')}
      submitLabel={t('attachments.linkSubmit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      missing={url.trim() === '' ? t('attachments.missing') : undefined}
      error={error}
    >
      <Field
        required
        type="url"
        label={t('attachments.url')}
        placeholder="https://"
        value={url}
        onChange={event => setUrl(event.target.value)}
      />
      <Field
        label={t('attachments.name')}
        helperText={t('attachments.nameHelp')}
        value={name}
        onChange={event => setName(event.target.value)}
      />
    </FormDialog>
  );
}
