import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { OnCallFileProblem } from '@muster/backstage-plugin-oncall-common';
import { onCallFilesTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2),
    overflowWrap: 'anywhere',
  },
}));

/** What is wrong with a file, with line and column. */
export function FileProblems(props: {
  readonly problems: readonly OnCallFileProblem[];
}) {
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.problems.map(({ line, column, message }) => (
        <li key={`${line}:${column} ${message}`}>
          {line !== undefined && (
            <strong>
              {t('files.place', {
                line: String(line),
                column: String(column ?? 1),
              })}{' '}
            </strong>
          )}
          {message}
        </li>
      ))}
    </ul>
  );
}
