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
import { named } from './named';
import { useEach } from './useEach';

/** Gives alerts to somebody, who is told at once. */
export function AssignDialog(props: {
  readonly alerts: readonly Alert[];
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alerts, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const each = useEach();
  const { submit, busy, error } = useSubmit();
  const [owner, setOwner] = useState<string>();
  const assign = async () => {
    if (owner === undefined) {
      return;
    }
    const give = ({ id }: Alert) => onCallApi.assignAlert(id, owner);
    if (await submit(() => each(alerts, give))) {
      onClose();
      onDone(t('alertAction.assigned', named(alerts)));
    }
  };
  return (
    <FormDialog
      title={t('assign.title', named(alerts))}
      submitLabel={t('assign.submit')}
      onSubmit={assign}
      onClose={onClose}
      busy={busy}
      missing={owner === undefined ? t('assign.missing') : undefined}
      error={error}
    >
      <DialogContentText>{t('assign.effect')}</DialogContentText>
      <EntityPicker
        label={t('assign.owner')}
        kinds={['User']}
        value={owner}
        onChange={setOwner}
      />
    </FormDialog>
  );
}
