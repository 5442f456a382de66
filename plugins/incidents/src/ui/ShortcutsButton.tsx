import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { incidentsTranslationRef } from '../translation';
import { Kbd } from './Kbd';

const useStyles = makeStyles(theme => ({
  // Of no use where there is no keyboard.
  root: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** Opens the help that names the keys of the page. */
export function ShortcutsButton(props: { readonly onClick: () => void }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  return (
    <Button
      size="small"
      className={classes.root}
      onClick={props.onClick}
      aria-label={t('shortcuts.open')}
      aria-keyshortcuts="?"
    >
      <Kbd>?</Kbd>
    </Button>
  );
}
