import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { TAKES_FOCUS } from '../ui/focusDialog';

const useStyles = makeStyles(theme => ({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: theme.spacing(1, 2),
    margin: 0,
    '& dd': { margin: 0 },
  },
}));

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['v', 'view'],
  ['x', 'select'],
  ['a', 'acknowledge'],
  ['e', 'escalate'],
  ['s', 'snooze'],
  ['o', 'assign'],
  ['c', 'close'],
  ['/', 'filter'],
  ['?', 'help'],
] as const;

/** The keys of the alert list. */
export function KeyboardHelp(props: { readonly onClose: () => void }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const titleId = useId();
  return (
    <Dialog
      open
      onClose={props.onClose}
      aria-labelledby={titleId}
      {...TAKES_FOCUS}
    >
      <DialogTitle id={titleId}>{t('keys.title')}</DialogTitle>
      <DialogContent>
        <dl className={classes.keys}>
          {KEYS.map(([key, meaning]) => [
            <dt key={key}>
              <kbd>{key}</kbd>
            </dt>,
            <dd key={meaning}>{t(`keys.${meaning}`)}</dd>,
          ])}
        </dl>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('keys.done')}</Button>
      </DialogActions>
    </Dialog>
  );
}
