import { MarkdownContent } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';
import { Section } from '../ui/Section';

/** What people wrote about the incident. */
export function IncidentDescription(props: { readonly incident: Incident }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { description } = props.incident;
  return (
    <Section title={t('incident.description.title')}>
      {description ? (
        <MarkdownContent content={description} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('incident.description.empty')}
        </Typography>
      )}
    </Section>
  );
}
