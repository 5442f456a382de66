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

/** The buttons of a dialog with what there is to say about them. */
export function NotedActions(props: {
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const { note, children } = props;
  const classes = useStyles();
  return (
    <DialogActions className={note ? classes.noted : undefined}>
      {note && (
        <div className={classes.note} aria-live="polite">
          {note}
        </div>
      )}
      {children}
    </DialogActions>
  );
}
