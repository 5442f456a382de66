import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { incidentsTranslationRef } from '../translation';
import { deploymentName } from '../ui/deploymentName';
import { LikelihoodChip } from '../ui/LikelihoodChip';
import { RowButton } from '../ui/RowButton';
import { Row } from '../ui/RowList';
import { Suspect } from './causes';
import { DeploymentTitle } from './DeploymentTitle';

/** One deployment that the ranking suspects, with its reasons. */
export function SuspectRow(props: {
  readonly suspect: Suspect;
  /** Absent where nothing can be changed. */
  readonly onAdd?: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { suspect, onAdd } = props;
  const { deployment, likelihood, reasons } = suspect;
  return (
    <Row
      what={
        <>
          <DeploymentTitle deployment={deployment} />
          <Typography variant="caption" component="div" color="textSecondary">
            {reasons
              .slice(0, 2)
              .map(({ text }) => text)
              .join(' · ')}
          </Typography>
        </>
      }
    >
      <LikelihoodChip likelihood={likelihood} />
      {onAdd && (
        <RowButton
          text={t('incident.causes.add')}
          label={t('incident.causes.addOf', {
            name: deploymentName(deployment),
            service: deployment.serviceName,
          })}
          onClick={() => onAdd(deployment.id)}
        />
      )}
    </Row>
  );
}
