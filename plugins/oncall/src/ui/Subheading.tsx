import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  // The middling weight of the kit looks like plain text wherever its typeface has no such weight.
  root: { fontWeight: 'bold' },
});

/** A title inside a section or a dialog. */
export function Subheading(props: {
  readonly level: 'h3' | 'h4';
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const { level, id, className = '', children } = props;
  return (
    <Typography
      id={id}
      variant="subtitle2"
      component={level}
      className={`${classes.root} ${className}`}
    >
      {children}
    </Typography>
  );
}
