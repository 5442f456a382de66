import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import NotificationsActiveIcon from '@material-ui/icons/NotificationsActive';
import PanToolIcon from '@material-ui/icons/PanTool';
import SnoozeIcon from '@material-ui/icons/Snooze';
import { AlertState } from '@muster/backstage-plugin-oncall-common';
import { ComponentType } from 'react';
import { onCallReactTranslationRef } from '../translation';
import { StatusChip } from './StatusChip';
import { Tone } from './tone';

const LOOKS: Readonly<Record<AlertState, { tone: Tone; Icon: ComponentType }>> =
  {
    open: { tone: 'danger', Icon: NotificationsActiveIcon },
    acknowledged: { tone: 'info', Icon: PanToolIcon },
    snoozed: { tone: 'neutral', Icon: SnoozeIcon },
    closed: { tone: 'success', Icon: CheckCircleIcon },
  };

/**
 * The state of an alert in colour, icon and word.
 *
 * @public
 */
export function AlertStateChip(props: { readonly state: AlertState }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { tone, Icon } = LOOKS[props.state];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`alertState.${props.state}`)}
    />
  );
}
