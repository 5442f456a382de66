import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallTranslationRef } from '../translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** Closes an alert, with a word about why for those who come later. */
export function CloseAlertDialog(props: {
  readonly alert: Alert;
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alert, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [note, setNote] = useState('');
  const close = async () => {
    const text = note.trim() || undefined;
    if (await submit(() => onCallApi.closeAlert(alert.id, text))) {
      onClose();
      onDone(t('alertAction.closed', { message: alert.message }));
    }
  };
  return (
    <FormDialog
      title={t('closeAlert.title')}
      submitLabel={t('closeAlert.submit')}
      onSubmit={close}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <DialogContentText>
        {t('closeAlert.effect', { message: alert.message })}
      </DialogContentText>
      <Field
        label={t('closeAlert.note')}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
