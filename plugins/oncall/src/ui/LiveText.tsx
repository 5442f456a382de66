import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a change politely to people who do not see it happen. */
export function LiveText(props: { readonly text: string }) {
  const classes = useStyles();
  return (
    <div role="status" aria-live="polite" className={classes.root}>
      {props.text}
    </div>
  );
}
