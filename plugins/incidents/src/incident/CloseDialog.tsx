import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Alert from '@material-ui/lab/Alert';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { useState } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useDialogAction } from '../api/useDialogAction';
import { incidentsTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { NoteField } from './NoteField';

/** Ends the work on an incident. The one step that cannot be taken back, so it says so. */
export function CloseDialog(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const api = useApi(incidentsApiRef);
  const { incident, onClose } = props;
  const [note, setNote] = useState('');
  const { run, running, error } = useDialogAction(
    () => api.closeIncident(incident.id, { note: note.trim() || undefined }),
    props,
  );
  return (
    <FormDialog
      title={t('incident.close.title', { key: incident.key })}
      submitLabel={t('incident.close.submit')}
      onSubmit={run}
      onClose={onClose}
      busy={running}
      error={error}
    >
      <Alert severity="warning">{t('incident.close.warning')}</Alert>
      <NoteField
        label={t('incident.close.note')}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
