import { CodeSnippet, CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { onCallTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0),
  },
  text: {
    flex: 1,
    minWidth: 0,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    '& pre': { margin: 0 },
  },
}));

/** Something to copy. The button stands beside it: the one of the kit lies on the end of its first line. */
export function Snippet(props: {
  readonly language: string;
  readonly text: string;
  /** In pixels; what is longer scrolls. */
  readonly maxHeight?: number;
}) {
  const { language, text, maxHeight } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const theme = useTheme();
  return (
    <div className={classes.root}>
      <div className={classes.text}>
        <CodeSnippet
          language={language}
          text={text}
          customStyle={{
            background: theme.palette.background.default,
            maxHeight,
          }}
        />
      </div>
      <CopyTextButton text={text} aria-label={t('copy')} />
    </div>
  );
}
