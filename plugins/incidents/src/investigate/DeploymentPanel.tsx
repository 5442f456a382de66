import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  Deployment,
  incidentUpdatePermission,
  Investigation,
} from '@muster/backstage-plugin-incidents-common';
import { WebLink } from '@muster/backstage-plugin-oncall-react';
import { KeyboardEvent } from 'react';
import { useCauseActions } from '../incident/useCauseActions';
import { incidentsTranslationRef } from '../translation';
import { deploymentName } from '../ui/deploymentName';
import { LikelihoodChip } from '../ui/LikelihoodChip';
import { CommitList } from './CommitList';
import { DeploymentCauses } from './DeploymentCauses';
import { DeploymentFacts } from './DeploymentFacts';
import { ReasonBars } from './ReasonBars';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    position: 'sticky',
    top: theme.spacing(2),
    overflowWrap: 'anywhere',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
    },
  },
}));

/** The chart finds the panel by it. */
export const DEPLOYMENT_PANEL_ID = 'incidents-deployment-panel';

/** Everything about the selected deployment: what came with it, why it is suspected, what people think of it. */
export function DeploymentPanel(props: {
  readonly incidentId: string;
  readonly canChange: boolean;
  readonly deployment?: Deployment;
  readonly investigation: Investigation;
  readonly refresh: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { deployment } = props;
  const title =
    deployment &&
    t('investigate.panel.title', {
      name: deploymentName(deployment),
      service: deployment.serviceName,
    });
  return (
    <Paper
      variant="outlined"
      component="aside"
      id={DEPLOYMENT_PANEL_ID}
      tabIndex={-1}
      className={classes.root}
      aria-label={title}
      onKeyDown={event => backToChart(event, deployment)}
    >
      {deployment ? (
        <>
          <Typography variant="subtitle1" component="h2">
            <strong>{title}</strong>
          </Typography>
          <PanelContent {...props} deployment={deployment} />
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('investigate.panel.empty')}
        </Typography>
      )}
    </Paper>
  );
}

function PanelContent(props: {
  readonly incidentId: string;
  readonly canChange: boolean;
  readonly deployment: Deployment;
  readonly investigation: Investigation;
  readonly refresh: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { incidentId, canChange, deployment, investigation, refresh } = props;
  const { allowed } = usePermission({ permission: incidentUpdatePermission });
  const { add, judge } = useCauseActions(incidentId, refresh);
  const isEditable = allowed && canChange;
  const ranked = investigation.ranking.find(
    ({ deploymentId }) => deploymentId === deployment.id,
  );
  const causes = investigation.causes.filter(
    cause => cause.deployment.id === deployment.id,
  );
  const addCause = isEditable ? add.run : undefined;
  return (
    <>
      <DeploymentFacts
        deployment={deployment}
        impactStartedAt={investigation.impactStartedAt}
      />
      <DeploymentCauses
        deployment={deployment}
        causes={causes}
        onAdd={addCause}
        onJudge={isEditable ? judge.run : undefined}
      />
      <div>
        <Typography variant="overline" component="h3">
          {t('investigate.panel.why')}
        </Typography>
        {ranked && <LikelihoodChip likelihood={ranked.likelihood} />}
        {ranked ? (
          <ReasonBars reasons={ranked.reasons} />
        ) : (
          <Typography variant="body2" color="textSecondary">
            {t('investigate.panel.notSuspected')}
          </Typography>
        )}
      </div>
      <CommitList deployment={deployment} causes={causes} onAdd={addCause} />
      <WebLink to={deployment.url}>{t('investigate.panel.link')}</WebLink>
    </>
  );
}

function backToChart(event: KeyboardEvent, deployment?: Deployment): void {
  if (event.key === 'Escape' && deployment) {
    document
      .querySelector<SVGElement>('[data-deployment][aria-pressed="true"]')
      ?.focus();
  }
}
