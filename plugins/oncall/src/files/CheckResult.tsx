import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { OnCallFileCheck } from '@muster/backstage-plugin-oncall-common';
import { onCallFilesTranslationRef } from './translation';
import { FileProblems } from './FileProblems';

const useStyles = makeStyles({ list: { overflowWrap: 'anywhere' } });

/** What is wrong with a file, or what it would change. */
export function CheckResult(props: { readonly result: OnCallFileCheck }) {
  const { problems, changes } = props.result;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const classes = useStyles();
  if (problems.length > 0) {
    return (
      <MuiAlert severity="error">
        <AlertTitle>{t('files.wouldFail')}</AlertTitle>
        <FileProblems problems={problems} />
      </MuiAlert>
    );
  }
  if (changes.length === 0) {
    return <MuiAlert severity="success">{t('files.noChange')}</MuiAlert>;
  }
  return (
    <MuiAlert severity="info">
      <AlertTitle>{t('files.wouldChange')}</AlertTitle>
      <ul className={classes.list}>
        {changes.map(({ action, kind, name, differences }) => (
          <li key={`${kind} ${name} ${action}`}>
            {t(`files.action.${action}`)} {t(`files.kind.${kind}`)}{' '}
            <strong>{name}</strong>
            <ul>
              {differences.map(difference => (
                <li key={difference}>{difference}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </MuiAlert>
  );
}
