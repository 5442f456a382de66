import { CodeSnippet, CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { onCallReactTranslationRef } from '../translation';
import { toneColors } from './tone';

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
    overflow: 'auto',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.background.default,
    '& pre': { margin: 0 },
    // The kit writes quoted text in a green, rgb(33, 145, 97), that is too faint for small print on a light ground (3.7:1).
    // A comma would end the selector.
    '& span[style*="rgb(33"][style*=" 97)"]': {
      color: `${toneColors(theme, 'success').color} !important`,
    },
  },
}));

/** What is too long scrolls with the box around it, which the keyboard reaches; it would not reach the kit's own. */
const UNSCROLLED = { background: 'none', overflow: 'visible' };

/**
 * Something to copy. The button stands beside it: the one of the kit lies on the end of its first line.
 *
 * @public
 */
export function Snippet(props: {
  readonly language: string;
  readonly text: string;
  /** In pixels; what is longer scrolls. */
  readonly maxHeight?: number;
}) {
  const { language, text, maxHeight } = props;
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div
        className={classes.text}
        style={{ maxHeight }}
        role="group"
        aria-label={t('snippet.text')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus
        tabIndex={0}
      >
        <CodeSnippet language={language} text={text} customStyle={UNSCROLLED} />
      </div>
      <CopyTextButton text={text} aria-label={t('snippet.copy')} />
    </div>
  );
}
