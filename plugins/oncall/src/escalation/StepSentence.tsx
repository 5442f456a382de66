import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import WarningIcon from '@material-ui/icons/Warning';
import {
  EscalationPolicy,
  EscalationStep,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import {
  PersonLink,
  Sentence,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import { scheduleRouteRef } from '../routes';
import { onCallEscalationTranslationRef } from './translation';

/** "After 10 min, if nobody has acknowledged: page whoever is next in Payments primary". */
export function StepSentence(props: {
  readonly policy: EscalationPolicy;
  readonly step: EscalationStep;
  readonly schedules: readonly Schedule[];
}) {
  const { policy, step, schedules } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const { delayMinutes, condition, notify, recipient } = step;
  const when =
    delayMinutes === 0
      ? t('step.immediately')
      : t('step.after', { minutes: String(delayMinutes) });
  return (
    <Sentence>
      <strong>{when}</strong>
      {`, ${t(`step.condition.${condition}`)}: `}
      {recipient.type === 'user'
        ? t('step.page')
        : t(`step.notify.${recipient.type}.${notify}`)}{' '}
      {recipient.type === 'schedule' ? (
        <ScheduleLink id={recipient.ref} schedules={schedules} />
      ) : (
        <PersonLink entityRef={recipient.ref} />
      )}
      {policy.unknownRecipients?.includes(recipient.ref) && (
        <>
          {' '}
          <StatusChip
            tone="danger"
            icon={<WarningIcon aria-hidden />}
            label={t('step.unknown')}
            title={t('step.unknownTitle')}
          />
        </>
      )}
    </Sentence>
  );
}

function ScheduleLink(props: {
  readonly id: string;
  readonly schedules: readonly Schedule[];
}) {
  const { id, schedules } = props;
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const schedule = schedules.find(one => one.id === id);
  return <Link to={scheduleLink({ id })}>{schedule?.name ?? id}</Link>;
}
