import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { Deployment } from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';
import { deploymentName } from '../ui/deploymentName';

/** A deployment by number, service and what it brought. */
export function DeploymentTitle(props: { readonly deployment: Deployment }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { deployment } = props;
  const what = deployment.description ?? deployment.commits[0]?.message;
  return (
    <Typography variant="body2" component="span">
      <strong>
        {t('incident.causes.name', {
          name: deploymentName(deployment),
          service: deployment.serviceName,
        })}
      </strong>
      {what && ` ${what}`}
    </Typography>
  );
}
