import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import BlockIcon from '@material-ui/icons/Block';
import BuildIcon from '@material-ui/icons/Build';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import EventIcon from '@material-ui/icons/Event';
import { MaintenanceStatus } from '@muster/backstage-plugin-oncall-common';
import { StatusChip, Tone } from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { onCallMaintenanceTranslationRef } from './translation';

const LOOKS: Readonly<
  Record<MaintenanceStatus, { tone: Tone; Icon: ComponentType }>
> = {
  planned: { tone: 'info', Icon: EventIcon },
  active: { tone: 'warning', Icon: BuildIcon },
  past: { tone: 'neutral', Icon: CheckCircleIcon },
  cancelled: { tone: 'neutral', Icon: BlockIcon },
};

/** Where a maintenance stands, in colour, icon and word. */
export function MaintenanceChip(props: { readonly status: MaintenanceStatus }) {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const { tone, Icon } = LOOKS[props.status];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`maintenance.status.${props.status}`)}
    />
  );
}
