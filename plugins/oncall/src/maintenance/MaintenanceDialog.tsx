import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallApiRef, useNow } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { viewerZone } from '../ui/viewerZone';
import { MaintenanceFields } from './MaintenanceFields';
import { emptyMaintenanceForm, readMaintenanceForm } from './maintenanceForm';

/** Begins a maintenance, now or later. */
export function MaintenanceDialog(props: {
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { onClose, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const now = useNow();
  const zone = viewerZone();
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => emptyMaintenanceForm(now, zone));
  const { problems, input } = readMaintenanceForm(form, zone);
  const save = async () => {
    setTried(true);
    if (input && (await submit(() => onCallApi.createMaintenance(input)))) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t('maintenanceDialog.title')}
      submitLabel={t('maintenanceDialog.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <MaintenanceFields
        form={form}
        zone={zone}
        problems={isTried ? problems : {}}
        onChange={change => setForm({ ...form, ...change })}
      />
    </FormDialog>
  );
}
