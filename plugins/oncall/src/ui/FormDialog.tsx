import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  isHalfTyped,
  TextWithMoments,
} from '@muster/backstage-plugin-oncall-react';
import {
  FormEvent,
  ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { onCallTranslationRef } from '../translation';
import { fingerSized } from './fingerSized';
import { FOCUSABLE, focusDialog } from './focusDialog';
import { FormActions } from './FormActions';
import { readableErrors } from './readableErrors';
import { useFocusNearby } from './useFocusNearby';
import { useIsChanged } from './useIsChanged';
import { useIsPhone } from './useIsPhone';

const useStyles = makeStyles(theme => ({
  // The kit keeps the buttons in sight where they are a child of its paper; here the form is.
  form: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    ...fingerSized(theme),
  },
  // It may name an address.
  title: { overflowWrap: 'anywhere' },
  content: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    paddingTop: theme.spacing(1),
    // A name beside a box may be one long word.
    overflowWrap: 'anywhere',
    '& > *': { flexShrink: 0 },
    // A field that is brought into sight comes with its label.
    '& input, & textarea': { scrollMarginTop: theme.spacing(4) },
    ...readableErrors(theme),
    // A narrow screen shows the whole of what is chosen, and of a long label what fits on its line.
    '& .MuiSelect-selectMenu': { whiteSpace: 'normal' },
    '& .MuiInputLabel-outlined': {
      maxWidth: `calc(100% - ${theme.spacing(5)}px)`,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      // What hangs below the line stays.
      paddingBottom: theme.spacing(0.25),
    },
    '& .MuiInputLabel-shrink': {
      maxWidth: `calc(133% - ${theme.spacing(5)}px)`,
    },
  },
}));

/** What takes what is typed or chosen; the kit hides the input of a list of choices behind a button. */
const FIELD =
  'input:not([aria-hidden]), textarea, select, button, [role=button]';

/**
 * A dialog around a native form: Enter submits, Escape leaves while nothing was changed, the server's refusal stays beside
 * what was typed.
 */
export function FormDialog(props: {
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly error?: Error;
  /** What leaves it, where "Cancel" would promise to undo what is done already; false where submitting does just that. */
  readonly closeLabel?: string | false;
  /** What is to be filled in before the button can be pressed; said beside it. */
  readonly missing?: string;
  /** The button looks like what it does. */
  readonly isDangerous?: boolean;
  readonly maxWidth?: 'xs' | 'sm' | 'md';
  /** What pressing the button would do, in sight beside it and told when it changes. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, onClose, error, maxWidth = 'sm', children } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { closeLabel = t('dialog.cancel') } = props;
  const classes = useStyles();
  const titleId = useId();
  const isPhone = useIsPhone();
  const content = useRef<HTMLDivElement>(null);
  // Not before it is there: the Enter that opened it would go on to its first field, and submit the form.
  const begin = (dialog: HTMLElement) => {
    if (document.activeElement === dialog) {
      content.current?.querySelector<HTMLElement>(FIELD)?.focus();
      focusDialog(dialog);
    }
  };
  const [tries, setTries] = useState(0);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!isHalfTyped(content.current)) {
      props.onSubmit();
    }
  };
  // What keeps a long form from being sent may be out of sight.
  useEffect(() => {
    if (tries > 0) {
      firstWrongField(content.current)?.focus();
    }
  }, [tries]);
  const focusNearby = useFocusNearby(content);
  const { onTouch, isChanged } = useIsChanged(content);
  const [isKept, setKept] = useState(false);
  // Escape, or a click beside it: neither says that what was typed may go.
  const leave = () => {
    if (closeLabel !== false && isChanged()) {
      setKept(true);
    } else {
      onClose();
    }
  };
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) {
      refusal.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [error]);
  return (
    <Dialog
      open
      fullWidth
      // A question may stand in the middle; a form needs all the room of a phone.
      fullScreen={isPhone && maxWidth !== 'xs'}
      maxWidth={maxWidth}
      onClose={leave}
      TransitionProps={{ onEntered: begin }}
      PaperProps={FOCUSABLE}
      aria-labelledby={titleId}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={onSubmit}
        onKeyDownCapture={onTouch}
        onMouseDownCapture={onTouch}
        onChange={() => setKept(false)}
      >
        <DialogTitle id={titleId} className={classes.title}>
          {title}
        </DialogTitle>
        <DialogContent
          className={classes.content}
          ref={content}
          {...focusNearby}
        >
          {children}
          {error && (
            <MuiAlert ref={refusal} severity="error">
              <TextWithMoments text={error.message} />
            </MuiAlert>
          )}
        </DialogContent>
        <FormActions
          {...props}
          closeLabel={closeLabel}
          kept={
            isKept && closeLabel !== false
              ? t('dialog.kept', { button: closeLabel })
              : undefined
          }
        />
      </form>
    </Dialog>
  );
}

function firstWrongField(content: HTMLElement | null): HTMLElement | null {
  const wrong = content?.querySelector('.Mui-error');
  const field = wrong?.closest('.MuiFormControl-root');
  return field?.querySelector<HTMLElement>(FIELD) ?? null;
}
