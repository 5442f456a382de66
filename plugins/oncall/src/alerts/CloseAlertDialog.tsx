import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { named } from './named';
import { useEach } from './useEach';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** Closes alerts, with a word about why for those who come later. */
export function CloseAlertDialog(props: {
  readonly alerts: readonly Alert[];
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alerts, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const each = useEach();
  const { submit, busy, error } = useSubmit();
  const [note, setNote] = useState('');
  const close = async () => {
    const text = note.trim() || undefined;
    const end = ({ id }: Alert) => onCallApi.closeAlert(id, text);
    if (await submit(() => each(alerts, end))) {
      onClose();
      onDone(t('alertAction.closed', named(alerts)));
    }
  };
  return (
    <FormDialog
      title={t('closeAlert.title', named(alerts))}
      submitLabel={t('closeAlert.submit', named(alerts))}
      onSubmit={close}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <DialogContentText>
        {t('closeAlert.effect', named(alerts))}
      </DialogContentText>
      <Field
        label={t('closeAlert.note')}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
