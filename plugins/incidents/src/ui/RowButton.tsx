import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: { textTransform: 'none', whiteSpace: 'nowrap', minWidth: 0 },
});

/** A small button beside many others of its kind: short to look at, whole to listen to. */
export function RowButton(props: {
  /** What is seen. */
  readonly text: string;
  /** What is heard: the text and what it is about. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}) {
  const classes = useStyles();
  const { text, label, onClick, disabled } = props;
  return (
    <Button
      size="small"
      color="primary"
      className={classes.root}
      aria-label={label}
      onClick={onClick}
      disabled={disabled}
    >
      {text}
    </Button>
  );
}
