import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { useState } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useDialogAction } from '../api/useDialogAction';
import { incidentsTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { EditIncidentFields } from './EditIncidentFields';
import { editChanges, editOf, editProblem } from './incidentEdit';

/** Changes what is known about an incident. What is typed stays even when somebody else changes it meanwhile. */
export function EditIncidentDialog(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const api = useApi(incidentsApiRef);
  const { incident, onClose } = props;
  const [before] = useState(() => editOf(incident));
  const [edit, setEdit] = useState(before);
  const [wasTried, setWasTried] = useState(false);
  const problem = editProblem(edit);
  const { run, running, error } = useDialogAction(
    () => api.updateIncident(incident.id, editChanges(before, edit)),
    props,
  );
  const submit = () => {
    setWasTried(true);
    if (!problem) {
      run();
    }
  };
  return (
    <FormDialog
      title={t('incident.edit.title', { key: incident.key })}
      submitLabel={t('incident.edit.submit')}
      onSubmit={submit}
      onClose={onClose}
      busy={running}
      error={error}
    >
      <EditIncidentFields
        edit={edit}
        onChange={changes => setEdit(now => ({ ...now, ...changes }))}
        problem={wasTried ? problem : undefined}
      />
    </FormDialog>
  );
}
