import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2), padding: theme.spacing(2) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
  title: { marginBottom: 0 },
}));

/** A part of a page under a title. */
export function Section(props: {
  readonly title: string;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      className={classes.root}
      aria-labelledby={titleId}
    >
      <div className={classes.head}>
        <Typography
          id={titleId}
          variant="h6"
          component="h3"
          className={classes.title}
        >
          {props.title}
        </Typography>
        {props.end}
      </div>
      {props.children}
    </Paper>
  );
}
