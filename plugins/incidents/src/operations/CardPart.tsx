import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  title: {
    display: 'block',
    color: theme.palette.text.secondary,
    marginBottom: theme.spacing(0.5),
  },
}));

/** A named part of the card. */
export function CardPart(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <Typography
        id={titleId}
        variant="overline"
        component="h3"
        className={classes.title}
      >
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
