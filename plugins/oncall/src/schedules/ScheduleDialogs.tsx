import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Override, Schedule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useNavigate } from 'react-router-dom';
import { schedulesRouteRef } from '../routes';
import { EndForwardingDialog } from '../me/EndForwardingDialog';
import { ForwardingDialog } from '../me/ForwardingDialog';
import { DrillDialog } from '../drills/DrillDialog';
import { onCallSchedulesTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { DeleteEffect } from './DeleteEffect';
import { OverrideDialog } from './OverrideDialog';
import { ScheduleDialog } from './ScheduleDialog';
import { ScheduleTask } from './ScheduleTask';
import { TakeOverDialog } from './TakeOverDialog';

/** The dialog for what the reader is about to do. */
export function ScheduleDialogs(props: {
  readonly schedule: Schedule;
  readonly task?: ScheduleTask;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { task, ...rest } = props;
  switch (task?.kind) {
    case 'override':
      return <OverrideDialog {...rest} of={task.choice} />;
    case 'editOverride':
      return <OverrideDialog {...rest} of={task.override} />;
    case 'takeOver':
      return <TakeOverDialog {...rest} />;
    case 'forward':
      return <ForwardingDialog onClose={rest.onClose} onDone={rest.onDone} />;
    case 'endForwarding':
      return <EndForwardingDialog {...rest} forwarding={task.forwarding} />;
    case 'drill':
      return (
        <DrillDialog
          {...rest}
          target={{ whom: 'schedule', ref: rest.schedule.id }}
        />
      );
    case 'edit':
      return <ScheduleDialog {...rest} />;
    case 'delete':
      return <DeleteScheduleDialog {...rest} />;
    case 'deleteOverride':
      return <DeleteOverrideDialog {...rest} override={task.override} />;
    default:
      return null;
  }
}

type DialogProps = {
  readonly schedule: Schedule;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

function DeleteScheduleDialog(props: DialogProps) {
  const { schedule, onClose } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const schedulesLink = useRouteRef(schedulesRouteRef);
  const navigate = useNavigate();
  return (
    <ConfirmDialog
      isDangerous
      title={t('deleteSchedule.title', { schedule: schedule.name })}
      effect={<DeleteEffect schedule={schedule} />}
      confirmLabel={t('deleteSchedule.submit')}
      onConfirm={() => onCallApi.deleteSchedule(schedule.id)}
      onClose={onClose}
      onDone={() => navigate(schedulesLink())}
    />
  );
}

function DeleteOverrideDialog(
  props: DialogProps & { readonly override: Override },
) {
  const { schedule, override, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  return (
    <ConfirmDialog
      isDangerous
      title={t('deleteOverride.title')}
      effect={
        override.dealId
          ? t('deleteOverride.swap', { schedule: schedule.name })
          : t('deleteOverride.effect', { schedule: schedule.name })
      }
      confirmLabel={t('deleteOverride.submit')}
      onConfirm={() => onCallApi.deleteOverride(schedule.id, override.id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
