import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { onCallDirectoryTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** Says that the catalog has been away, for whoever misses in a team or a list what the catalog got since. */
export function OldCopyNotice(props: { readonly syncedAt: string }) {
  const { t } = useTranslationRef(onCallDirectoryTranslationRef);
  const classes = useStyles();
  return (
    <MuiAlert severity="info" variant="outlined" className={classes.root}>
      {t('old.since')} <MomentInTime at={props.syncedAt} variant="both" />.{' '}
      {t('old.effect')}
    </MuiAlert>
  );
}
