import { makeStyles } from '@material-ui/core/styles';
import { unseen } from './unseen';

const useStyles = makeStyles({ root: unseen });

/**
 * The name of a tab above its sections, for people who move from heading to heading. Others see the tab that is chosen.
 */
export function TabHeading(props: { readonly title: string }) {
  const classes = useStyles();
  return <h2 className={classes.root}>{props.title}</h2>;
}
