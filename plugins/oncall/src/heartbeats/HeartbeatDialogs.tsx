import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Heartbeat } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { onCallHeartbeatsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { HeartbeatDialog } from './HeartbeatDialog';
import { PingDialog } from './PingDialog';

/** What somebody is about to do; `edit` without a heartbeat makes a new one. */
export type HeartbeatTask = {
  readonly kind: 'edit' | 'delete' | 'ping';
  readonly heartbeat?: Heartbeat;
};

/** The dialog of the task. */
export function HeartbeatDialogs(props: {
  readonly task?: HeartbeatTask;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { task, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  if (task?.kind === 'edit') {
    return (
      <HeartbeatDialog
        heartbeat={task.heartbeat}
        onClose={onClose}
        onDone={onDone}
      />
    );
  }
  if (!task?.heartbeat) {
    return null;
  }
  const { id, name } = task.heartbeat;
  return task.kind === 'ping' ? (
    <PingDialog name={name} onClose={onClose} />
  ) : (
    <ConfirmDialog
      isDangerous
      title={t('deleteHeartbeat.title', { name })}
      effect={t('deleteHeartbeat.effect')}
      confirmLabel={t('deleteHeartbeat.submit')}
      onConfirm={() => onCallApi.deleteHeartbeat(id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
