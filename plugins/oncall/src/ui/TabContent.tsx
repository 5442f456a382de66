import { Content } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  // The shell of the new frontend system has a typeface of its own.
  root: { ...theme.typography.body2, paddingTop: theme.spacing(1) },
}));

/** The space below the tabs of the page. */
export function TabContent(props: { readonly children: ReactNode }) {
  const classes = useStyles();
  return <Content className={classes.root}>{props.children}</Content>;
}
