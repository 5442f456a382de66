import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMemo } from 'react';
import { AlertTable } from '../alerts/AlertTable';
import { useAlerts } from '../api/useAlerts';
import { alertsRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

const MOST = 8;

/** The alerts of the team, the open ones first. */
export function TeamAlerts(props: { readonly team: string }) {
  const { team } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const filter = useMemo(() => ({ team }), [team]);
  const answer = useAlerts(filter);
  const alertsLink = useRouteRef(alertsRouteRef);
  return (
    <Section
      title={t('team.alerts')}
      end={
        <Link to={`${alertsLink()}?team=${encodeURIComponent(team)}`}>
          {t('team.allAlerts')}
        </Link>
      }
    >
      <Answer answer={answer} lines={4}>
        {({ alerts }) =>
          alerts.length > 0 ? (
            <AlertTable alerts={alerts.slice(0, MOST)} />
          ) : (
            t('team.noAlert')
          )
        }
      </Answer>
    </Section>
  );
}
