import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';

/** Asks one more person or team to respond; they are told at once, the others keep being told as planned. */
export function AddResponderDialog(props: {
  readonly alert: Alert;
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alert, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [ref, setRef] = useState<string>();
  const add = async () => {
    if (ref === undefined) {
      return;
    }
    const type = ref.startsWith('group:') ? 'team' : 'user';
    if (
      await submit(() => onCallApi.addAlertResponder(alert.id, { type, ref }))
    ) {
      onClose();
      onDone(t('alertPeople.added'));
    }
  };
  return (
    <FormDialog
      title={t('alertPeople.add')}
      submitLabel={t('alertPeople.submit')}
      onSubmit={add}
      onClose={onClose}
      busy={busy}
      missing={ref === undefined ? t('alertPeople.missing') : undefined}
      error={error}
    >
      <DialogContentText>{t('alertPeople.effect')}</DialogContentText>
      <EntityPicker
        label={t('alertPeople.who')}
        kinds={['User', 'Group']}
        value={ref}
        onChange={setRef}
      />
    </FormDialog>
  );
}
