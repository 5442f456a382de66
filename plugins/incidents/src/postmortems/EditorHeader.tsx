import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { postmortemPublishPermission } from '@muster/backstage-plugin-incidents-common';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';
import { useCallback, useState } from 'react';
import { isConflict } from '../api/isConflict';
import { postmortemRouteRef, postmortemsRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { InlineError } from '../ui/InlineError';
import { OutlineItem } from './completeness';
import { PublishDialog } from './PublishDialog';
import { SaveState } from './SaveState';
import { PostmortemEditing } from './usePostmortemDraft';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2),
    marginTop: theme.spacing(0.5),
    marginBottom: theme.spacing(2),
    position: 'sticky',
    top: 0,
    zIndex: theme.zIndex.appBar - 1,
  },
  title: { flex: '1 1 240px', minWidth: 0 },
}));

/** Where one is, whether everything is saved, and the two buttons. */
export function EditorHeader(props: {
  readonly editing: PostmortemEditing;
  readonly outline: readonly OutlineItem[];
  readonly refresh: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const postmortemsRoute = useRouteRef(postmortemsRouteRef);
  const postmortemRoute = useRouteRef(postmortemRouteRef);
  const { editing } = props;
  const { base, conflicts } = editing.state;
  const { save } = editing;
  const isPublished = base.status === 'published';
  const isBlocked = conflicts.length > 0 || save.running;
  return (
    <>
      <Typography variant="body2">
        <Link to={postmortemsRoute()}>{t('postmortem.back')}</Link>
      </Typography>
      <Paper component="header" variant="outlined" className={classes.root}>
        <Typography variant="h5" component="h1" className={classes.title}>
          {base.incidentKey} {base.title}{' '}
          <StatusChip
            tone={isPublished ? 'success' : 'warning'}
            label={t(`postmortem.status.${base.status}`)}
          />
        </Typography>
        <SaveState editing={editing} />
        <Button
          variant="outlined"
          disabled={!editing.isDirty || isBlocked}
          onClick={() => save.run()}
          aria-keyshortcuts="Control+S Meta+S"
        >
          {t(
            isPublished
              ? 'postmortem.save.corrected'
              : 'postmortem.save.button',
          )}
        </Button>
        {isPublished ? (
          <LinkButton to={postmortemRoute({ id: base.id })}>
            {t('postmortem.save.toDocument')}
          </LinkButton>
        ) : (
          <PublishButton {...props} isBlocked={isBlocked} />
        )}
      </Paper>
      {/* A conflict has a face of its own. */}
      <InlineError error={isConflict(save.error) ? undefined : save.error} />
    </>
  );
}

function PublishButton(props: {
  readonly editing: PostmortemEditing;
  readonly outline: readonly OutlineItem[];
  readonly refresh: () => void;
  readonly isBlocked: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { editing, outline, refresh, isBlocked } = props;
  const { allowed } = usePermission({
    permission: postmortemPublishPermission,
  });
  const [isAsking, setIsAsking] = useState(false);
  const close = useCallback(() => setIsAsking(false), []);
  if (!allowed) {
    return null;
  }
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        disabled={isBlocked}
        onClick={() => setIsAsking(true)}
      >
        {t('postmortem.publish.button')}
      </Button>
      {isAsking && (
        <PublishDialog
          editing={editing}
          outline={outline}
          refresh={refresh}
          onClose={close}
        />
      )}
    </>
  );
}
