import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  Commit,
  Deployment,
  PotentialCause,
} from '@muster/backstage-plugin-incidents-common';
import { WebLink } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { shortSha } from '../ui/deploymentName';
import { RowButton } from '../ui/RowButton';
import { Row, RowList } from '../ui/RowList';

const useStyles = makeStyles({
  // In the middle of a text its colour alone does not tell a link.
  sha: { textDecoration: 'underline' },
});

/** The commits that came with a deployment; each can be a potential cause of its own. */
export function CommitList(props: {
  readonly deployment: Deployment;
  readonly causes: readonly PotentialCause[];
  /** Absent where nothing can be changed. */
  readonly onAdd?: (deploymentId: string, commitSha: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { deployment, causes, onAdd } = props;
  const added = causes.map(({ commitSha }) => commitSha);
  return (
    <div>
      <Typography variant="overline" component="h3">
        {t('investigate.panel.commits')}
      </Typography>
      {deployment.commits.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('investigate.panel.noCommits')}
        </Typography>
      )}
      <RowList>
        {deployment.commits.map(commit => (
          <Row key={commit.sha} what={<CommitLine commit={commit} />}>
            {onAdd && !added.includes(commit.sha) && (
              <RowButton
                text={t('investigate.panel.addCommit')}
                label={t('investigate.panel.addCommitOf', {
                  sha: shortSha(commit.sha),
                })}
                onClick={() => onAdd(deployment.id, commit.sha)}
              />
            )}
          </Row>
        ))}
      </RowList>
    </div>
  );
}

function CommitLine(props: { readonly commit: Commit }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { sha, message, author, url } = props.commit;
  const short = shortSha(sha);
  return (
    <>
      <Typography variant="body2" component="div">
        <WebLink
          to={url}
          className={classes.sha}
          otherwise={<code>{short}</code>}
        >
          {short}
        </WebLink>{' '}
        {message}
      </Typography>
      {author && (
        <Typography variant="caption" color="textSecondary">
          {t('investigate.panel.author', { author })}
        </Typography>
      )}
    </>
  );
}
