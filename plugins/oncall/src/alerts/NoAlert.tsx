import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import FilterListIcon from '@material-ui/icons/FilterList';
import PowerIcon from '@material-ui/icons/Power';
import { AlertFilter } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { useIntegrations } from '../api/useIntegrations';
import { integrationsRouteRef } from '../routes';
import { onCallAlertsTranslationRef } from './translation';
import { isNarrowed } from './alertFilter';

/** Why the list is empty: the filter, a calm day, or nobody who could send an alert. */
export function NoAlert(props: {
  readonly filter: AlertFilter;
  readonly onClear: () => void;
}) {
  const { filter, onClear } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  return isNarrowed(filter) ? (
    <EmptyFace
      icon={<FilterListIcon />}
      title={t('alerts.noMatch.title')}
      description={t('alerts.noMatch.description')}
      action={<Button onClick={onClear}>{t('alerts.noMatch.action')}</Button>}
    />
  ) : (
    <CalmOrDeaf />
  );
}

function CalmOrDeaf() {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const integrationsLink = useRouteRef(integrationsRouteRef);
  const { loading, value: sources } = useIntegrations();
  if (loading) {
    return <LoadingFace />;
  }
  if (sources?.length === 0) {
    return (
      <EmptyFace
        icon={<PowerIcon />}
        tone="warning"
        title={t('alerts.noSource.title')}
        description={t('alerts.noSource.description')}
        action={
          <LinkButton
            variant="contained"
            color="primary"
            to={integrationsLink()}
          >
            {t('alerts.noSource.action')}
          </LinkButton>
        }
      />
    );
  }
  const isHeard = sources?.some(({ lastUsedAt }) => lastUsedAt);
  // Whoever may not see the integrations is told what is certain: there is no alert.
  return (
    <EmptyFace
      icon={<CheckCircleOutlineIcon />}
      tone={isHeard === false ? 'neutral' : 'success'}
      title={t('alerts.calm.title')}
      description={
        sources &&
        t(isHeard ? 'alerts.calm.description' : 'alerts.unheard.description')
      }
      action={
        isHeard === false && (
          <LinkButton to={integrationsLink()}>
            {t('alerts.unheard.action')}
          </LinkButton>
        )
      }
    />
  );
}
