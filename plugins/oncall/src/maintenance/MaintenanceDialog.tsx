import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Maintenance } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { usePagerNow } from '../api/usePagerNow';
import { replacing } from '../api/replacing';
import { useSubmit } from '../api/useSubmit';
import { onCallMaintenanceTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { viewerZone } from '../ui/viewerZone';
import { MaintenanceFields } from './MaintenanceFields';
import {
  emptyMaintenanceForm,
  MaintenanceForm,
  maintenanceForm,
  readMaintenanceForm,
} from './maintenanceForm';

/** Begins a maintenance, now or later, or changes one. */
export function MaintenanceDialog(props: {
  readonly maintenance?: Maintenance;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { maintenance, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const now = usePagerNow(0);
  const zone = viewerZone();
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [typed, setTyped] = useState<Partial<MaintenanceForm>>(() =>
    maintenance ? maintenanceForm(maintenance, zone) : {},
  );
  const form = { ...emptyMaintenanceForm(now, zone), ...typed };
  const { problems, input } = readMaintenanceForm(form, zone);
  const save = async () => {
    setTried(true);
    const isSaved =
      input &&
      (await submit(
        () =>
          maintenance
            ? onCallApi.updateMaintenance(maintenance.id, input)
            : onCallApi.createMaintenance(input),
        replacing(
          maintenance,
          () => onCallApi.listMaintenance(),
          one => maintenanceForm(one, zone),
        ),
      ));
    if (isSaved) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t(
        maintenance ? 'maintenanceDialog.edit' : 'maintenanceDialog.title',
      )}
      submitLabel={t(
        maintenance ? 'maintenanceDialog.save' : 'maintenanceDialog.submit',
      )}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <MaintenanceFields
        form={form}
        zone={zone}
        problems={isTried ? problems : {}}
        onChange={change => setTyped({ ...typed, ...change })}
      />
    </FormDialog>
  );
}
