import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    padding: theme.spacing(0.75, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  what: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' },
}));

/** Rows of things with their marks and buttons. */
export function RowList(props: {
  readonly children: ReactNode;
  readonly label?: string;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** One thing: what it is, then its marks and buttons, which wrap below it where there is no room. */
export function Row(props: {
  readonly what: ReactNode;
  readonly children?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <li className={classes.row}>
      <div className={classes.what}>{props.what}</div>
      {props.children}
    </li>
  );
}
