import { makeStyles } from '@material-ui/core/styles';
import { unseen } from './unseen';

const useStyles = makeStyles({ root: unseen });

/** Tells a change politely to people who do not see it happen. */
export function LiveText(props: { readonly text: string }) {
  const classes = useStyles();
  return (
    <div role="status" aria-live="polite" className={classes.root}>
      {props.text}
    </div>
  );
}
