import { makeStyles } from '@material-ui/core/styles';
import { Deployment } from '@muster/backstage-plugin-incidents-common';

const useStyles = makeStyles(theme => ({
  ground: { fill: theme.palette.background.paper },
  solid: { fill: 'currentColor', stroke: theme.palette.background.paper },
  line: { fill: 'none', stroke: 'currentColor', strokeWidth: 2.5 },
}));

/** A disc for successful, a cross for failed, an arrow back for rolled back, a ring for still running. */
export function MarkerShape(props: {
  readonly state: Deployment['state'];
  readonly radius: number;
}) {
  const classes = useStyles();
  const { state, radius: r } = props;
  const inner = r * 0.75;
  switch (state) {
    case 'successful':
      return <circle r={r} className={classes.solid} />;
    case 'failed':
      return (
        <>
          <circle r={r} className={classes.ground} />
          <path
            className={classes.line}
            d={`M${-inner} ${-inner}L${inner} ${inner}M${inner} ${-inner}L${-inner} ${inner}`}
          />
        </>
      );
    case 'rolled-back':
      return (
        <>
          <circle r={r} className={classes.ground} />
          <path
            className={classes.line}
            d={`M${-inner} ${-inner / 2}H${inner / 2}A${inner / 2} ${
              inner / 2
            } 0 0 1 ${inner / 2} ${inner / 2}H${-inner / 3}M${-inner / 4} ${
              -inner * 1.2
            }L${-inner} ${-inner / 2}L${-inner / 4} ${inner * 0.2}`}
          />
        </>
      );
    default:
      return (
        <>
          <circle r={r} className={classes.ground} />
          <circle r={r - 1} className={classes.line} />
        </>
      );
  }
}
