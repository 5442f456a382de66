import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { isHalfTyped } from '@muster/backstage-plugin-oncall-react';
import { FormEvent, ReactNode, useEffect, useId, useRef } from 'react';
import { incidentsTranslationRef } from '../translation';
import { InlineError } from './InlineError';
import { Kbd } from './Kbd';
import { useSubmitKeys } from './useSubmitKeys';

const SUBMIT_KEYS = 'Ctrl/⌘ ↵';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    // The content scrolls, the title and the buttons stay.
    minHeight: 0,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    // The label of an outlined field stands above its frame.
    paddingTop: theme.spacing(1),
  },
  hint: {
    marginRight: 'auto',
    paddingLeft: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

/** What a dialog around a form asks for. */
export type FormDialogProps = {
  readonly title: string;
  /** Names the effect. */
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly error?: Error;
  readonly children: ReactNode;
};

/**
 * A dialog around a native form. Ctrl or ⌘ with Enter submits from any field, Escape leaves, and a refusal is shown
 * beside what was typed. A click beside the dialog does nothing, because it would cost what was typed.
 */
export function FormDialog(props: FormDialogProps) {
  const titleId = useId();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('xs'));
  return (
    <Dialog
      open
      fullWidth
      fullScreen={isNarrow}
      maxWidth="sm"
      onClose={(_, reason) => reason === 'escapeKeyDown' && props.onClose()}
      aria-labelledby={titleId}
    >
      <DialogForm {...props} titleId={titleId} />
    </Dialog>
  );
}

function DialogForm(props: FormDialogProps & { readonly titleId: string }) {
  const classes = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useSubmitKeys(form);
  useEffect(() => {
    content.current
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!props.busy && !isHalfTyped(content.current)) {
      props.onSubmit();
    }
  };
  return (
    <form noValidate ref={form} className={classes.form} onSubmit={submit}>
      <DialogTitle id={props.titleId}>{props.title}</DialogTitle>
      <DialogContent className={classes.content} ref={content}>
        {props.children}
        <InlineError error={props.error} />
      </DialogContent>
      <FormActions {...props} />
    </form>
  );
}

function FormActions(props: FormDialogProps) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  return (
    <DialogActions>
      <span className={classes.hint}>
        <Kbd>{SUBMIT_KEYS}</Kbd>
      </span>
      <Button onClick={props.onClose}>{t('button.cancel')}</Button>
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disabled={props.busy}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        {props.submitLabel}
      </Button>
    </DialogActions>
  );
}
