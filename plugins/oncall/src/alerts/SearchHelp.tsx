import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ALERT_QUERY_FIELDS } from '@muster/backstage-plugin-oncall-common';
import { onCallAlertsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), marginBottom: theme.spacing(2) },
  example: {
    fontFamily: 'monospace',
    textTransform: 'none',
    textAlign: 'left',
    padding: theme.spacing(0, 0.5),
  },
  examples: { margin: theme.spacing(1, 0), paddingLeft: 0, listStyle: 'none' },
  fields: { fontFamily: 'monospace', overflowWrap: 'anywhere' },
}));

const EXAMPLES = [
  ['disk full', 'words'],
  ['status: open AND priority <= P2', 'and'],
  ['tag: (eu* OR us*) AND NOT message: test', 'not'],
  ['details.key: region AND count > 5', 'details'],
  ['createdAt > 2026-01-05 AND owner: ""', 'times'],
] as const;

/** How the search language works, with examples to start from. */
export function SearchHelp(props: {
  readonly onPick: (query: string) => void;
}) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <Paper
      variant="outlined"
      className={classes.root}
      role="region"
      aria-label={t('alertSearch.help')}
    >
      <Typography variant="body2">{t('alertSearch.intro')}</Typography>
      <ul className={classes.examples}>
        {EXAMPLES.map(([example, meaning]) => (
          <li key={example}>
            <Button
              size="small"
              color="primary"
              className={classes.example}
              onClick={() => props.onPick(example)}
            >
              {example}
            </Button>{' '}
            <Typography variant="caption" color="textSecondary">
              {t(`alertSearch.example.${meaning}`)}
            </Typography>
          </li>
        ))}
      </ul>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('alertSearch.fields')}{' '}
        <span className={classes.fields}>
          {Object.keys(ALERT_QUERY_FIELDS).join(', ')}
        </span>
      </Typography>
    </Paper>
  );
}
