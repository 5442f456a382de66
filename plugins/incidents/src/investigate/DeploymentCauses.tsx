import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  Deployment,
  PotentialCause,
} from '@muster/backstage-plugin-incidents-common';
import { CauseButtons } from '../incident/CauseButtons';
import { incidentsTranslationRef } from '../translation';
import { CauseStateChip } from '../ui/CauseStateChip';
import { shortSha } from '../ui/deploymentName';

const useStyles = makeStyles(theme => ({
  cause: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
}));

/** What people think of the deployment or its commits, and the button that makes it a potential cause. */
export function DeploymentCauses(props: {
  readonly deployment: Deployment;
  /** Causes that name this deployment or one of its commits. */
  readonly causes: readonly PotentialCause[];
  /** Absent where nothing can be changed. */
  readonly onAdd?: (deploymentId: string) => void;
  readonly onJudge?: (id: string, state: PotentialCause['state']) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { deployment, causes, onAdd, onJudge } = props;
  const isAdded = causes.some(({ commitSha }) => commitSha === undefined);
  return (
    <div aria-live="polite">
      {causes.map(cause => (
        <div key={cause.id} className={classes.cause}>
          <CauseStateChip state={cause.state} />
          {cause.commitSha && (
            <Typography variant="caption">
              {t('investigate.panel.byCommit', {
                sha: shortSha(cause.commitSha),
              })}
            </Typography>
          )}
          {onJudge && <CauseButtons cause={cause} onJudge={onJudge} />}
        </div>
      ))}
      {onAdd && !isAdded && (
        <Button
          variant="contained"
          color="primary"
          size="small"
          onClick={() => onAdd(deployment.id)}
        >
          {t('investigate.panel.addDeployment')}
        </Button>
      )}
    </div>
  );
}
