import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import ArchiveIcon from '@material-ui/icons/Archive';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import WhatshotIcon from '@material-ui/icons/Whatshot';
import { IncidentStatus } from '@muster/backstage-plugin-incidents-common';
import { StatusChip, Tone } from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { incidentsTranslationRef } from '../translation';

const LOOKS: Readonly<
  Record<IncidentStatus, { tone: Tone; Icon: ComponentType }>
> = {
  open: { tone: 'danger', Icon: WhatshotIcon },
  resolved: { tone: 'success', Icon: CheckCircleIcon },
  closed: { tone: 'neutral', Icon: ArchiveIcon },
};

/** The status of an incident in colour, icon and word. */
export function IncidentStatusChip(props: { readonly status: IncidentStatus }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { tone, Icon } = LOOKS[props.status];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`status.${props.status}`)}
    />
  );
}
