import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  noted: { flexWrap: 'wrap' },
  note: {
    ...theme.typography.body2,
    flex: `1 1 ${theme.spacing(30)}px`,
    padding: theme.spacing(0, 2),
    [theme.breakpoints.down('xs')]: { flexBasis: '100%' },
  },
}));

/** What sends a form and what leaves it, with what there is to say about that. */
export function FormActions(props: {
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly closeLabel: string | false;
  readonly busy?: boolean;
  readonly missing?: string;
  readonly isDangerous?: boolean;
  readonly note?: ReactNode;
  /** That something was changed, when somebody was about to lose it. */
  readonly kept?: string;
}) {
  const { submitLabel, onClose, busy, missing, isDangerous } = props;
  const { closeLabel, kept } = props;
  const note = kept ?? missing ?? props.note;
  const classes = useStyles();
  return (
    <DialogActions className={note ? classes.noted : undefined}>
      {note && (
        <div className={classes.note} aria-live="polite">
          {note}
        </div>
      )}
      {closeLabel !== false && <Button onClick={onClose}>{closeLabel}</Button>}
      <Button
        type="submit"
        variant="contained"
        color={isDangerous ? 'secondary' : 'primary'}
        disabled={busy || missing !== undefined}
      >
        {submitLabel}
      </Button>
    </DialogActions>
  );
}
