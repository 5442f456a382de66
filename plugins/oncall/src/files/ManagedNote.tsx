import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { onCallFilesTranslationRef } from './translation';
import { FileLink } from './FileLink';
import { FileTrouble } from './FileTrouble';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(1, 0) },
}));

/** Says that something is edited in a file, where that file is, and what keeps its newest version from being true. */
export function ManagedNote(props: { readonly file?: OnCallFile }) {
  const { file } = props;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const classes = useStyles();
  if (!file) {
    return null;
  }
  return (
    <div className={classes.root}>
      <MuiAlert severity="info">
        <div>
          {t('files.managed')} <FileLink file={file} />
        </div>
        {t('files.editThere')}
      </MuiAlert>
      <FileTrouble file={file} />
    </div>
  );
}
