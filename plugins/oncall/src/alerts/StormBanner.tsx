import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import { Alert, AlertState } from '@muster/backstage-plugin-oncall-common';
import { Sentence } from '@muster/backstage-plugin-oncall-react';
import { incidentsRouteRef } from '../routes';
import { onCallAlertsTranslationRef } from './translation';

/** So many open alerts at once are one trouble, not many. */
const STORM = 20;

/** Offers one incident for a flood of alerts, in portals that have incidents. */
export function StormBanner(props: {
  readonly alerts: readonly Alert[];
  readonly counts: Readonly<Record<AlertState, number>> | undefined;
}) {
  const { alerts, counts } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const incidentsLink = useRouteRef(incidentsRouteRef);
  const open = alerts.filter(({ state }) => state === 'open');
  const first = open.at(0);
  if (!incidentsLink || !first || !counts || counts.open < STORM) {
    return null;
  }
  const services = new Set(open.flatMap(({ service }) => service ?? []));
  // Of a part of them nobody can say how many services all are about.
  const areAllRead = open.length === counts.open;
  const query = new URLSearchParams({ declare: '1', alert: first.id });
  return (
    <MuiAlert severity="warning">
      {t('alerts.storm.text', { number: String(counts.open) })}{' '}
      {areAllRead &&
        services.size > 0 &&
        t('alerts.storm.services', { count: services.size })}{' '}
      <Sentence>
        <Link to={`${incidentsLink()}?${query}`}>
          {t('alerts.storm.action')}
        </Link>
      </Sentence>
    </MuiAlert>
  );
}
