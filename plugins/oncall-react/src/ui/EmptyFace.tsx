import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactElement, ReactNode } from 'react';
import { Tone, toneColors } from './tone';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(3, 2),
  },
  icon: {
    '& svg': { fontSize: theme.typography.h3.fontSize, display: 'block' },
  },
  danger: { color: toneColors(theme, 'danger').color },
  warning: { color: toneColors(theme, 'warning').color },
  info: { color: toneColors(theme, 'info').color },
  success: { color: toneColors(theme, 'success').color },
  neutral: { color: theme.palette.text.secondary },
  description: { maxWidth: '60ch' },
  action: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    maxWidth: '100%',
    '& > *': { maxWidth: '100%' },
  },
}));

/**
 * The empty face of a view: what it means, and what to do next.
 *
 * @public
 */
export function EmptyFace(props: {
  readonly title: string;
  readonly description?: ReactNode;
  readonly icon?: ReactElement;
  readonly tone?: Tone;
  /** Buttons or a link. */
  readonly action?: ReactNode;
}) {
  const classes = useStyles();
  const { title, description, icon, tone = 'neutral', action } = props;
  return (
    <div className={classes.root}>
      {icon && (
        <span className={`${classes.icon} ${classes[tone]}`} aria-hidden>
          {icon}
        </span>
      )}
      <Typography variant="subtitle1" component="p">
        <strong>{title}</strong>
      </Typography>
      {description && (
        <Typography
          variant="body2"
          component="div"
          className={classes.description}
        >
          {description}
        </Typography>
      )}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
