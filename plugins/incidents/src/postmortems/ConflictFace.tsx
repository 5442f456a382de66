import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { incidentsTranslationRef } from '../translation';
import { ConflictRow } from './ConflictRow';
import { PostmortemEditing } from './usePostmortemDraft';

const useStyles = makeStyles(theme => ({
  root: {
    marginBottom: theme.spacing(2),
    '& .MuiAlert-message': { width: '100%' },
  },
}));

/** Somebody else saved meanwhile: what was put together, and what a person has to decide. */
export function ConflictFace(props: { readonly editing: PostmortemEditing }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { state, isDirty, settle } = props.editing;
  const { conflicts, wasMerged, wasRestored } = state;
  if (conflicts.length > 0) {
    return (
      <Alert severity="warning" role="alert" className={classes.root}>
        <AlertTitle>{t('postmortem.conflict.title')}</AlertTitle>
        <Typography variant="body2">
          {t('postmortem.conflict.description')}
        </Typography>
        {conflicts.map(conflict => (
          <ConflictRow
            key={conflict.field}
            conflict={conflict}
            state={state}
            onSettle={choice => settle(conflict, choice)}
          />
        ))}
      </Alert>
    );
  }
  if (wasMerged && isDirty) {
    return (
      <Alert severity="info" className={classes.root}>
        {t('postmortem.conflict.merged')}
      </Alert>
    );
  }
  return wasRestored && isDirty ? (
    <Alert severity="info" className={classes.root}>
      {t('postmortem.save.restored')}
    </Alert>
  ) : null;
}
