import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import CheckIcon from '@material-ui/icons/Check';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import ScheduleIcon from '@material-ui/icons/Schedule';
import { Drill } from '@muster/backstage-plugin-oncall-common';
import { StatusChip, Tone } from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { onCallDrillsTranslationRef } from './translation';

const LOOKS: Readonly<
  Record<Drill['state'], { readonly tone: Tone; readonly Icon: ComponentType }>
> = {
  planned: { tone: 'neutral', Icon: ScheduleIcon },
  'left-out': { tone: 'neutral', Icon: EventBusyIcon },
  running: { tone: 'info', Icon: HourglassEmptyIcon },
  answered: { tone: 'success', Icon: CheckIcon },
  unanswered: { tone: 'danger', Icon: ReportProblemIcon },
};

/** How a drill went, in colour, icon and word. */
export function DrillChip(props: { readonly state: Drill['state'] }) {
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const { tone, Icon } = LOOKS[props.state];
  return (
    <StatusChip
      tone={tone}
      icon={<Icon aria-hidden />}
      label={t(`drills.state.${props.state}`)}
    />
  );
}
