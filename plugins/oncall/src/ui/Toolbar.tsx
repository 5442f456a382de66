import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginLeft: 'auto',
  },
}));

/** The line above a list: what narrows it at the start, what adds to it at the end. */
export function Toolbar(props: {
  readonly children?: ReactNode;
  readonly end?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {props.children}
      {props.end && <div className={classes.end}>{props.end}</div>}
    </div>
  );
}
