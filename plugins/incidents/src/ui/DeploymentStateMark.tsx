import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import CancelIcon from '@material-ui/icons/Cancel';
import FiberManualRecordIcon from '@material-ui/icons/FiberManualRecord';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import UndoIcon from '@material-ui/icons/Undo';
import { Deployment } from '@muster/backstage-plugin-incidents-common';
import { StatusChip, Tone } from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { incidentsTranslationRef } from '../translation';

const LOOKS: Readonly<
  Record<Deployment['state'], { tone: Tone; Icon: ComponentType }>
> = {
  started: { tone: 'neutral', Icon: RadioButtonUncheckedIcon },
  successful: { tone: 'success', Icon: FiberManualRecordIcon },
  failed: { tone: 'danger', Icon: CancelIcon },
  'rolled-back': { tone: 'warning', Icon: UndoIcon },
};

/** How a deployment went, in colour, shape and word. */
export function DeploymentStateMark(props: {
  readonly state: Deployment['state'];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { tone, Icon } = LOOKS[props.state];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`deploymentState.${props.state}`)}
    />
  );
}
