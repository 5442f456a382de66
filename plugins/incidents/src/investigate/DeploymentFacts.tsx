import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Deployment } from '@muster/backstage-plugin-incidents-common';
import { MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { DeploymentStateMark } from '../ui/DeploymentStateMark';
import { gapOf } from './gapOf';

const MOST_FILES = 8;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1) },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: 0,
  },
  value: { margin: 0 },
  files: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    fontFamily: 'monospace',
    fontSize: theme.typography.caption.fontSize,
  },
}));

/** How it went, where, when, and which files changed. */
export function DeploymentFacts(props: {
  readonly deployment: Deployment;
  readonly impactStartedAt: string;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { deployment, impactStartedAt } = props;
  const { description, environment, startedAt, endedAt } = deployment;
  const { side, length } = gapOf(startedAt, impactStartedAt);
  return (
    <div className={classes.root}>
      {description && <Typography variant="body2">{description}</Typography>}
      <Typography variant="body2" component="div">
        <DeploymentStateMark state={deployment.state} />{' '}
        {t(`investigate.gap.${side}`, { length })}
      </Typography>
      <Typography variant="body2" component="dl" className={classes.facts}>
        <dt>{t('investigate.panel.environment')}</dt>
        <dd className={classes.value}>{environment}</dd>
        <dt>{t('investigate.panel.started')}</dt>
        <dd className={classes.value}>
          <MomentInTime at={startedAt} />
        </dd>
        {endedAt && <dt>{t('investigate.panel.ended')}</dt>}
        {endedAt && (
          <dd className={classes.value}>
            <MomentInTime at={endedAt} />
          </dd>
        )}
      </Typography>
      <FilesChanged files={deployment.filesChanged} />
    </div>
  );
}

function FilesChanged(props: { readonly files: readonly string[] }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { files } = props;
  const rest = files.length - MOST_FILES;
  return (
    <div>
      <Typography variant="body2">
        {t('investigate.panel.files', { count: files.length })}
      </Typography>
      <ul className={classes.files}>
        {files.slice(0, MOST_FILES).map(file => (
          <li key={file}>{file}</li>
        ))}
        {rest > 0 && (
          <li>{t('investigate.panel.moreFiles', { count: rest })}</li>
        )}
      </ul>
    </div>
  );
}
