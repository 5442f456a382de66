import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RoutingTarget } from '@muster/backstage-plugin-oncall-common';
import { Sentence } from '@muster/backstage-plugin-oncall-react';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useSchedules } from '../api/useSchedules';
import { hasEscalation } from '../schedules/hasEscalation';
import { escalationRouteRef, scheduleRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';

/** Where a rule leads, in words; a schedule with the warning that nothing follows. */
export function RuleTarget(props: { readonly notify: RoutingTarget }) {
  const { notify } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { value: policies } = useEscalationPolicies();
  const { value: schedules } = useSchedules();
  const escalationLink = useRouteRef(escalationRouteRef);
  const scheduleLink = useRouteRef(scheduleRouteRef);
  if (notify.type === 'none' || notify.type === 'automatic') {
    return <>{t(`rules.target.${notify.type}`)}</>;
  }
  const { type, id } = notify;
  const items = type === 'schedule' ? schedules : policies;
  const name = items ? items.find(item => item.id === id)?.name ?? id : '…';
  return (
    <Sentence>
      {t(`rules.target.${type}`)}{' '}
      <Link to={type === 'schedule' ? scheduleLink({ id }) : escalationLink()}>
        {name}
      </Link>
      {type === 'schedule' &&
        !schedules?.some(one => one.id === id && hasEscalation(one)) &&
        ` · ${t('rules.neverEscalates')}`}
    </Sentence>
  );
}
