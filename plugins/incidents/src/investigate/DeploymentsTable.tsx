import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import {
  Deployment,
  Investigation,
  RankedDeployment,
} from '@muster/backstage-plugin-incidents-common';
import { MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { DeploymentStateMark } from '../ui/DeploymentStateMark';
import { deploymentName } from '../ui/deploymentName';
import { LikelihoodChip } from '../ui/LikelihoodChip';
import { gapOf } from './gapOf';

const COLUMNS = [
  'deployment',
  'state',
  'environment',
  'at',
  'gap',
  'files',
  'suspicion',
  'details',
] as const;

const useStyles = makeStyles(theme => ({
  caption: {
    captionSide: 'top',
    textAlign: 'left',
    padding: theme.spacing(1, 2),
  },
}));

/** The chart in words: the same deployments, newest first. */
export function DeploymentsTable(props: {
  readonly investigation: Investigation;
  readonly selectedId?: string;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { investigation, selectedId, onSelect } = props;
  const deployments = investigation.tracks
    .flatMap(track => track.deployments)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small">
        <caption className={classes.caption}>
          {t('investigate.table.caption')}
        </caption>
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <TableCell key={column}>
                {t(`investigate.table.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {deployments.map(deployment => (
            <DeploymentRow
              key={deployment.id}
              deployment={deployment}
              ranked={investigation.ranking.find(
                ({ deploymentId }) => deploymentId === deployment.id,
              )}
              impactStartedAt={investigation.impactStartedAt}
              isSelected={deployment.id === selectedId}
              onSelect={onSelect}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function DeploymentRow(props: {
  readonly deployment: Deployment;
  readonly ranked?: RankedDeployment;
  readonly impactStartedAt: string;
  readonly isSelected: boolean;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { deployment, ranked, impactStartedAt, isSelected, onSelect } = props;
  const { side, length } = gapOf(deployment.startedAt, impactStartedAt);
  const name = deploymentName(deployment);
  const service = deployment.serviceName;
  return (
    <TableRow selected={isSelected}>
      <TableCell component="th" scope="row">
        {t('investigate.panel.title', { name, service })}
      </TableCell>
      <TableCell>
        <DeploymentStateMark state={deployment.state} />
      </TableCell>
      <TableCell>{deployment.environment}</TableCell>
      <TableCell>
        <MomentInTime at={deployment.startedAt} />
      </TableCell>
      <TableCell>{t(`investigate.gap.${side}`, { length })}</TableCell>
      <TableCell>{deployment.filesChanged.length}</TableCell>
      <TableCell>
        {ranked ? (
          <LikelihoodChip likelihood={ranked.likelihood} />
        ) : (
          t('investigate.marker.notRanked')
        )}
      </TableCell>
      <TableCell>
        <Button
          size="small"
          aria-pressed={isSelected}
          aria-label={t('investigate.table.detailsOf', { name, service })}
          onClick={() => onSelect(deployment.id)}
        >
          {t('investigate.table.details')}
        </Button>
      </TableCell>
    </TableRow>
  );
}
