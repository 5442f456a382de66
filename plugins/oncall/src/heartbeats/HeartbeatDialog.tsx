import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Heartbeat } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { replacing } from '../api/replacing';
import { useSubmit } from '../api/useSubmit';
import { onCallHeartbeatsTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { HeartbeatAlertFields } from './HeartbeatAlertFields';
import { HeartbeatFields } from './HeartbeatFields';
import {
  HeartbeatForm,
  heartbeatForm,
  readHeartbeatForm,
} from './heartbeatForm';

/** Makes a heartbeat, or changes one. */
export function HeartbeatDialog(props: {
  readonly heartbeat?: Heartbeat;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { heartbeat, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => heartbeatForm(heartbeat));
  const { problems, input } = readHeartbeatForm(form);
  const save = async () => {
    setTried(true);
    const isSaved =
      input &&
      (await submit(
        () =>
          heartbeat
            ? onCallApi.updateHeartbeat(heartbeat.id, input)
            : onCallApi.createHeartbeat(input),
        replacing(heartbeat, () => onCallApi.listHeartbeats(), heartbeatForm),
      ));
    if (isSaved) {
      onClose();
      onDone();
    }
  };
  const shown = {
    form,
    problems: isTried ? problems : {},
    onChange: (change: Partial<HeartbeatForm>) =>
      setForm({ ...form, ...change }),
  };
  return (
    <FormDialog
      title={
        heartbeat ? t('heartbeatDialog.edit') : t('heartbeatDialog.create')
      }
      submitLabel={t('heartbeatDialog.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <HeartbeatFields {...shown} />
      <HeartbeatAlertFields {...shown} />
    </FormDialog>
  );
}
