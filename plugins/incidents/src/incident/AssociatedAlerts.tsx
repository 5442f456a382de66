import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';
import { AlertLink } from '../ui/AlertLink';
import { Row, RowList } from '../ui/RowList';
import { Section } from '../ui/Section';

/** The alerts of the pager that belong to an incident. */
export function AssociatedAlerts(props: { readonly incident: Incident }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { alerts } = props.incident;
  return (
    <Section title={t('incident.alerts.title')}>
      {alerts.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('incident.alerts.empty')}
        </Typography>
      )}
      <RowList>
        {alerts.map(alert => (
          <Row key={alert.alertId} what={<AlertLink {...alert} />} />
        ))}
      </RowList>
    </Section>
  );
}
