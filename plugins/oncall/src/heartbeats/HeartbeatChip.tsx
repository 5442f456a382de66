import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import BlockIcon from '@material-ui/icons/Block';
import FavoriteIcon from '@material-ui/icons/Favorite';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import { HeartbeatState } from '@muster/backstage-plugin-oncall-common';
import { StatusChip, Tone } from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { onCallHeartbeatsTranslationRef } from './translation';

const LOOKS: Readonly<
  Record<HeartbeatState, { tone: Tone; Icon: ComponentType }>
> = {
  waiting: { tone: 'neutral', Icon: HourglassEmptyIcon },
  alive: { tone: 'success', Icon: FavoriteIcon },
  expired: { tone: 'danger', Icon: ReportProblemIcon },
  disabled: { tone: 'warning', Icon: BlockIcon },
};

/** The state of a heartbeat in colour, icon and word. */
export function HeartbeatChip(props: { readonly state: HeartbeatState }) {
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const { tone, Icon } = LOOKS[props.state];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`heartbeats.state.${props.state}`)}
    />
  );
}
