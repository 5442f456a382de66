import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import SignalCellular0BarIcon from '@material-ui/icons/SignalCellular0Bar';
import SignalCellular2BarIcon from '@material-ui/icons/SignalCellular2Bar';
import SignalCellular4BarIcon from '@material-ui/icons/SignalCellular4Bar';
import { RankedDeployment } from '@muster/backstage-plugin-incidents-common';
import { StatusChip, Tone } from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { incidentsTranslationRef } from '../translation';

const LOOKS: Readonly<
  Record<RankedDeployment['likelihood'], { tone: Tone; Icon: ComponentType }>
> = {
  strong: { tone: 'danger', Icon: SignalCellular4BarIcon },
  possible: { tone: 'warning', Icon: SignalCellular2BarIcon },
  weak: { tone: 'neutral', Icon: SignalCellular0BarIcon },
};

/** How much a deployment is suspected, in colour, icon and word. */
export function LikelihoodChip(props: {
  readonly likelihood: RankedDeployment['likelihood'];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { tone, Icon } = LOOKS[props.likelihood];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`likelihood.${props.likelihood}`)}
    />
  );
}
