import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useDialogAction } from '../api/useDialogAction';
import { incidentsTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { RESPONDER_KINDS } from '../ui/priorities';
import { Field } from '../ui/Field';

/** Calls a team or a person in; the button says whether that pages them. */
export function AddResponderDialog(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const api = useApi(incidentsApiRef);
  const { incident, onClose } = props;
  const [ref, setRef] = useState<string>();
  const [role, setRole] = useState('');
  const [page, setPage] = useState(true);
  const [wasTried, setWasTried] = useState(false);
  const { run, running, error } = useDialogAction(
    (input: Parameters<typeof api.addResponder>[1]) =>
      api.addResponder(incident.id, input),
    props,
  );
  const isPerson = ref?.startsWith('user:') ?? false;
  const submit = () => {
    setWasTried(true);
    if (ref) {
      run({ ref, role: (isPerson && role.trim()) || undefined, page });
    }
  };
  return (
    <FormDialog
      title={t('incident.responders.add')}
      submitLabel={t(
        page
          ? 'incident.responders.submitPage'
          : 'incident.responders.submitQuiet',
      )}
      onSubmit={submit}
      onClose={onClose}
      busy={running}
      error={error}
    >
      <EntityPicker
        label={t('incident.responders.who')}
        kinds={RESPONDER_KINDS}
        value={ref}
        onChange={setRef}
        error={
          wasTried && !ref ? t('incident.responders.whoMissing') : undefined
        }
        required
      />
      {isPerson && (
        <Field
          label={t('incident.responders.role')}
          value={role}
          onChange={event => setRole(event.target.value)}
        />
      )}
      <PageNowField checked={page} onChange={setPage} />
    </FormDialog>
  );
}

function PageNowField(props: {
  readonly checked: boolean;
  readonly onChange: (page: boolean) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { checked, onChange } = props;
  return (
    <FormControlLabel
      control={
        <Checkbox
          color="primary"
          checked={checked}
          onChange={(_, isChecked) => onChange(isChecked)}
        />
      }
      label={t('incident.responders.page')}
    />
  );
}
