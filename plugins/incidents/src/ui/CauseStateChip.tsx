import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import BlockIcon from '@material-ui/icons/Block';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpIcon from '@material-ui/icons/Help';
import { PotentialCause } from '@muster/backstage-plugin-incidents-common';
import { StatusChip, Tone } from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { incidentsTranslationRef } from '../translation';

const LOOKS: Readonly<
  Record<PotentialCause['state'], { tone: Tone; Icon: ComponentType }>
> = {
  potential: { tone: 'warning', Icon: HelpIcon },
  confirmed: { tone: 'danger', Icon: CheckCircleIcon },
  'ruled-out': { tone: 'neutral', Icon: BlockIcon },
};

/** What people think of a cause, in colour, icon and word. */
export function CauseStateChip(props: {
  readonly state: PotentialCause['state'];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { tone, Icon } = LOOKS[props.state];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`causeState.${props.state}`)}
    />
  );
}
