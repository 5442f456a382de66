import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { onCallFilesTranslationRef } from './translation';
import { FileProblems } from './FileProblems';

const useStyles = makeStyles(theme => ({
  // It stands below what it is about.
  root: { marginTop: theme.spacing(1) },
}));

/** What keeps the newest version of a file from being true; nothing when it is. */
export function FileTrouble(props: { readonly file: OnCallFile }) {
  const { problems, goneSince, appliedAt } = props.file;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const classes = useStyles();
  return (
    <>
      {goneSince && (
        <MuiAlert severity="warning" className={classes.root}>
          {t('files.gone')} <MomentInTime at={goneSince} />.{' '}
          {t('files.goneEffect')}
        </MuiAlert>
      )}
      {problems.length > 0 && (
        <MuiAlert severity="error" className={classes.root}>
          <AlertTitle>
            {t(appliedAt ? 'files.bad' : 'files.neverGood')}
          </AlertTitle>
          <FileProblems problems={problems} />
        </MuiAlert>
      )}
    </>
  );
}
