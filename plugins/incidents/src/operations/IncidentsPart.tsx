import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { ServiceIncidents } from '@muster/backstage-plugin-incidents-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { DeploymentStateMark } from '../ui/DeploymentStateMark';
import { deploymentName } from '../ui/deploymentName';
import { IncidentLink } from '../ui/IncidentLink';
import { CardPart } from './CardPart';
import { OpenIncidents } from './OpenIncidents';

/** What the incidents backend knows about a service: open incidents, trouble it depends on, the last deployment. */
export function IncidentsPart(props: { readonly incidents: ServiceIncidents }) {
  const { open, inherited, lastDeployment } = props.incidents;
  return (
    <>
      {open.length > 0 && <OpenIncidents incidents={open} />}
      {inherited.length > 0 && <InheritedTrouble inherited={inherited} />}
      {lastDeployment && <LastDeployment deployment={lastDeployment} />}
    </>
  );
}

function InheritedTrouble(props: {
  readonly inherited: ServiceIncidents['inherited'];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return (
    <CardPart title={t('card.inherited.title')}>
      {props.inherited.map(({ incident, via }) => (
        <Typography key={`${incident.id} ${via.entityRef}`} variant="body2">
          {t('card.inherited.line', {
            service: <PersonLink entityRef={via.entityRef} name={via.name} />,
            priority: incident.priority,
            incident: <IncidentLink incident={incident} />,
          })}
        </Typography>
      ))}
    </CardPart>
  );
}

function LastDeployment(props: {
  readonly deployment: NonNullable<ServiceIncidents['lastDeployment']>;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { deployment } = props;
  return (
    <CardPart title={t('card.deployment.title')}>
      <Typography variant="body2" component="div">
        <DeploymentStateMark state={deployment.state} />{' '}
        {t('card.deployment.line', {
          name: deploymentName(deployment),
          environment: deployment.environment,
          moment: <MomentInTime at={deployment.startedAt} variant="both" />,
        })}
      </Typography>
    </CardPart>
  );
}
