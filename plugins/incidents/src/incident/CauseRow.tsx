import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { PotentialCause } from '@muster/backstage-plugin-incidents-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { CauseStateChip } from '../ui/CauseStateChip';
import { shortSha } from '../ui/deploymentName';
import { Row } from '../ui/RowList';
import { CauseButtons } from './CauseButtons';
import { DeploymentTitle } from './DeploymentTitle';

/** One deployment or commit that a person holds responsible, perhaps. */
export function CauseRow(props: {
  readonly cause: PotentialCause;
  /** Absent where nothing can be changed. */
  readonly onJudge?: (id: string, state: PotentialCause['state']) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { cause, onJudge } = props;
  const { commitSha, addedBy, note, deployment } = cause;
  return (
    <Row
      what={
        <>
          <DeploymentTitle deployment={deployment} />
          <Typography variant="caption" component="div" color="textSecondary">
            {commitSha &&
              `${t('incident.causes.commit', { sha: shortSha(commitSha) })} · `}
            <MomentInTime at={deployment.startedAt} />
            {' · '}
            {t('incident.causes.addedBy', {
              person: <PersonLink entityRef={addedBy} />,
            })}
            {note && ` · ${note}`}
          </Typography>
        </>
      }
    >
      <CauseStateChip state={cause.state} />
      {onJudge && <CauseButtons cause={cause} onJudge={onJudge} />}
    </Row>
  );
}
