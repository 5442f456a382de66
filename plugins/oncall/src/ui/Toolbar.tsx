import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
    // The second colour of the theme is for paper; on the page itself it is too pale.
    '& .MuiInputLabel-root:not(.Mui-focused):not(.Mui-error)': {
      color: theme.palette.text.primary,
    },
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
