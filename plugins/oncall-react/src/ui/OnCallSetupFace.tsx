import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import PersonAddDisabledIcon from '@material-ui/icons/PersonAddDisabled';
import WarningIcon from '@material-ui/icons/Warning';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import { ReactElement, ReactNode } from 'react';
import { onCallReactTranslationRef } from '../translation';
import { EmptyFace } from './EmptyFace';
import { Tone } from './tone';

/**
 * Why nobody can be paged for a service, and what to do about it; nothing when somebody can.
 *
 * @public
 */
export function OnCallSetupFace(props: {
  readonly service: Pick<ServiceOnCall, 'setup' | 'team'>;
  /** Shown where a schedule is missing or empty. */
  readonly action?: ReactNode;
}) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { setup, team } = props.service;
  const faces: Readonly<Record<ServiceOnCall['setup'], Face | undefined>> = {
    ready: undefined,
    nobody: {
      icon: <WarningIcon />,
      tone: 'danger',
      title: t('onCallNow.nobody.title'),
      description: t('onCallNow.nobody.description'),
      action: props.action,
    },
    'no-schedule': {
      icon: <EventBusyIcon />,
      tone: 'warning',
      title: t('onCallNow.noSchedule.title'),
      description: team
        ? t('onCallNow.noSchedule.descriptionOfTeam', { team: team.name })
        : t('onCallNow.noSchedule.description'),
      action: props.action,
    },
    'no-owner': {
      icon: <PersonAddDisabledIcon />,
      tone: 'warning',
      title: t('onCallNow.noOwner.title'),
      description: t('onCallNow.noOwner.description'),
    },
    'unknown-service': {
      icon: <HelpOutlineIcon />,
      tone: 'neutral',
      title: t('onCallNow.unknownService.title'),
      description: t('onCallNow.unknownService.description'),
    },
  };
  const face = faces[setup];
  return face ? <EmptyFace {...face} /> : null;
}

type Face = {
  readonly icon: ReactElement;
  readonly tone: Tone;
  readonly title: string;
  readonly description: string;
  readonly action?: ReactNode;
};
