import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { onCallFilesTranslationRef } from './translation';
import { FileProblems } from './FileProblems';

/** What keeps the newest version of a file from being true; nothing when it is. */
export function FileTrouble(props: { readonly file: OnCallFile }) {
  const { problems, goneSince, appliedAt } = props.file;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  return (
    <>
      {goneSince && (
        <MuiAlert severity="warning">
          {t('files.gone')} <MomentInTime at={goneSince} />.{' '}
          {t('files.goneEffect')}
        </MuiAlert>
      )}
      {problems.length > 0 && (
        <MuiAlert severity="error">
          <AlertTitle>
            {t(appliedAt ? 'files.bad' : 'files.neverGood')}
          </AlertTitle>
          <FileProblems problems={problems} />
        </MuiAlert>
      )}
    </>
  );
}
