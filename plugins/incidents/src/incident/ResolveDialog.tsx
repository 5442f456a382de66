import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { useState } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useDialogAction } from '../api/useDialogAction';
import { incidentsTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { LocalTimeField, viewerZone } from '../ui/LocalTimeField';
import { NoteField } from './NoteField';

/** Says that users no longer feel it. It can be reopened. */
export function ResolveDialog(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const api = useApi(incidentsApiRef);
  const { incident, onClose } = props;
  const [note, setNote] = useState('');
  const [at, setAt] = useState<string>();
  const { run, running, error } = useDialogAction(
    () =>
      api.resolveIncident(incident.id, { note: note.trim() || undefined, at }),
    props,
  );
  return (
    <FormDialog
      title={t('incident.resolve.title', { key: incident.key })}
      submitLabel={t('incident.resolve.submit')}
      onSubmit={run}
      onClose={onClose}
      busy={running}
      error={error}
    >
      <NoteField
        label={t('incident.resolve.note')}
        value={note}
        onChange={setNote}
      />
      <LocalTimeField
        label={t('incident.resolve.at', { zone: viewerZone() })}
        value={at}
        onChange={setAt}
      />
    </FormDialog>
  );
}
