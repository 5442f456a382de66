import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiLink from '@material-ui/core/Link';
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
import { Section } from '../ui/Section';
import { gapOf } from './gapOf';

const COLUMNS = [
  'deployment',
  'suspicion',
  'state',
  'gap',
  'at',
  'environment',
  'files',
] as const;

const useStyles = makeStyles({
  // The table scrolls before its words break.
  table: { '& th, & td': { whiteSpace: 'nowrap', wordBreak: 'normal' } },
});

/** The chart in words: the same deployments, newest first. */
export function DeploymentsTable(props: {
  readonly investigation: Investigation;
  readonly selectedId?: string;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { investigation, selectedId, onSelect } = props;
  const { tracks, ranking, impactStartedAt } = investigation;
  const deployments = tracks
    .flatMap(track => track.deployments)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  const title = t('investigate.table.caption');
  return (
    <Section title={title}>
      <TableContainer>
        <Table size="small" className={classes.table} aria-label={title}>
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
                ranked={ranking.find(
                  ({ deploymentId }) => deploymentId === deployment.id,
                )}
                impactStartedAt={impactStartedAt}
                isSelected={deployment.id === selectedId}
                onSelect={onSelect}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
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
      {/* The kit would call it a plain cell. */}
      <TableCell component="th" scope="row" role="rowheader">
        <MuiLink
          component="button"
          type="button"
          variant="body2"
          align="left"
          aria-pressed={isSelected}
          onClick={() => onSelect(deployment.id)}
        >
          {t('incident.causes.name', { name, service })}
        </MuiLink>
      </TableCell>
      <TableCell>
        {ranked ? (
          <LikelihoodChip likelihood={ranked.likelihood} />
        ) : (
          t('investigate.marker.notRanked')
        )}
      </TableCell>
      <TableCell>
        <DeploymentStateMark state={deployment.state} />
      </TableCell>
      <TableCell>{t(`investigate.gap.${side}`, { length })}</TableCell>
      <TableCell>
        <MomentInTime at={deployment.startedAt} />
      </TableCell>
      <TableCell>{deployment.environment}</TableCell>
      <TableCell>{deployment.filesChanged.length}</TableCell>
    </TableRow>
  );
}
