import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { incidentsTranslationRef } from '../translation';
import { Kbd } from './Kbd';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: theme.spacing(1, 2),
    margin: 0,
  },
  key: { textAlign: 'right' },
  what: { margin: 0 },
}));

/** A key, or several that do the same, and what it does. */
export type ShortcutLine = {
  readonly keys: readonly string[];
  readonly what: string;
};

/** The keyboard shortcuts of a page. */
export function ShortcutsHelp(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly lines: readonly ShortcutLine[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const titleId = useId();
  return (
    <Dialog open={props.open} onClose={props.onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('shortcuts.title')}</DialogTitle>
      <DialogContent>
        <dl className={classes.list}>
          {props.lines.map(({ keys, what }) => (
            <ShortcutRow key={what} keys={keys} what={what} />
          ))}
        </dl>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('button.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function ShortcutRow(props: ShortcutLine) {
  const classes = useStyles();
  return (
    <>
      <dt className={classes.key}>
        {props.keys.map(key => (
          <span key={key}>
            <Kbd>{key}</Kbd>{' '}
          </span>
        ))}
      </dt>
      <dd className={classes.what}>{props.what}</dd>
    </>
  );
}
