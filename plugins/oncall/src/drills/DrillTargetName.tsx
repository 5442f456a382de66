import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Drill } from '@muster/backstage-plugin-oncall-common';
import { PersonLink, Sentence } from '@muster/backstage-plugin-oncall-react';
import { scheduleRouteRef } from '../routes';
import { onCallDrillsTranslationRef } from './translation';

/** Whom a drill pages: a person, a team, or whoever is on call in a schedule. */
export function DrillTargetName(props: { readonly target: Drill['target'] }) {
  const { type, ref, name } = props.target;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const scheduleLink = useRouteRef(scheduleRouteRef);
  if (type !== 'schedule') {
    return <PersonLink entityRef={ref} />;
  }
  return (
    <Sentence>
      {t('drills.onCallIn')} <Link to={scheduleLink({ id: ref })}>{name}</Link>
    </Sentence>
  );
}
