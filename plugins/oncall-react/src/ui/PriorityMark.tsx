import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import ErrorIcon from '@material-ui/icons/Error';
import KeyboardArrowDownIcon from '@material-ui/icons/KeyboardArrowDown';
import RemoveIcon from '@material-ui/icons/Remove';
import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { ComponentType } from 'react';
import { onCallReactTranslationRef } from '../translation';
import { StatusChip } from './StatusChip';
import { Tone } from './tone';

const LOOKS: Readonly<
  Record<AlertPriority, { tone: Tone; Icon: ComponentType }>
> = {
  P1: { tone: 'danger', Icon: ErrorIcon },
  P2: { tone: 'warning', Icon: ArrowUpwardIcon },
  P3: { tone: 'info', Icon: RemoveIcon },
  P4: { tone: 'neutral', Icon: KeyboardArrowDownIcon },
  P5: { tone: 'neutral', Icon: ArrowDownwardIcon },
};

/**
 * P1 to P5 in colour, shape and word.
 *
 * @public
 */
export function PriorityMark(props: { readonly priority: AlertPriority }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { priority } = props;
  const { tone, Icon } = LOOKS[priority];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={priority}
      title={t(`priority.${priority}`)}
    />
  );
}
