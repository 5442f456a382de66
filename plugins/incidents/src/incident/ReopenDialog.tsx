import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { useState } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useDialogAction } from '../api/useDialogAction';
import { incidentsTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { NoteField } from './NoteField';

/** Says that it is not over after all. */
export function ReopenDialog(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const api = useApi(incidentsApiRef);
  const { incident, onClose } = props;
  const [note, setNote] = useState('');
  const { run, running, error } = useDialogAction(
    () => api.reopenIncident(incident.id, { note: note.trim() || undefined }),
    props,
  );
  return (
    <FormDialog
      title={t('incident.reopen.title', { key: incident.key })}
      submitLabel={t('incident.reopen.submit')}
      onSubmit={run}
      onClose={onClose}
      busy={running}
      error={error}
    >
      <NoteField
        label={t('incident.reopen.note')}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
