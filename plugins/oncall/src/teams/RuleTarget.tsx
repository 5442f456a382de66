import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  EscalationPolicy,
  RoutingTarget,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Sentence } from '@muster/backstage-plugin-oncall-react';
import { scheduleRouteRef } from '../routes';
import { hasEscalation } from '../schedules/hasEscalation';
import { onCallTeamsTranslationRef } from './translation';
import { useEscalationLink } from '../ui/useEscalationLink';

/** Where rules can lead; undefined until it is known. */
export type RuleTargets = {
  readonly policies: readonly EscalationPolicy[] | undefined;
  readonly schedules: readonly Schedule[] | undefined;
};

/** Where a rule leads, in words; a schedule with the warning that nothing follows. */
export function RuleTarget(props: {
  readonly notify: RoutingTarget;
  readonly targets: RuleTargets;
}) {
  const { notify, targets } = props;
  const { policies, schedules } = targets;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const escalationLink = useEscalationLink();
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
      <Link
        to={type === 'schedule' ? scheduleLink({ id }) : escalationLink(name)}
      >
        {name}
      </Link>
      {type === 'schedule' &&
        !schedules?.some(one => one.id === id && hasEscalation(one)) &&
        ` · ${t('rules.neverEscalates')}`}
    </Sentence>
  );
}
