import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** Gives the search in use a name, for everybody. */
export function SaveSearchDialog(props: {
  readonly query: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { query, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [name, setName] = useState('');
  const save = async () => {
    const input = { name, query };
    if (await submit(() => onCallApi.createSavedAlertSearch(input))) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t('alertSearch.save')}
      submitLabel={t('alertSearch.saveSubmit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      missing={name.trim() === '' ? t('alertSearch.missing') : undefined}
      error={error}
      maxWidth="xs"
    >
      <DialogContentText>{query}</DialogContentText>
      <Field
        label={t('alertSearch.name')}
        inputProps={{ maxLength: 100 }}
        value={name}
        onChange={event => setName(event.target.value)}
      />
    </FormDialog>
  );
}
