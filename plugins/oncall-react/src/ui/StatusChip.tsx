import { makeStyles, Theme } from '@material-ui/core/styles';
import { ReactElement } from 'react';
import { Tone, toneColors } from './tone';

const tones = (theme: Theme) => ({
  danger: onPaper(theme, 'danger'),
  warning: onPaper(theme, 'warning'),
  info: onPaper(theme, 'info'),
  success: onPaper(theme, 'success'),
  neutral: onPaper(theme, 'neutral'),
});

/** The ground of a tone lets through what is behind it; on a row that is marked its word would be hard to read. */
function onPaper(theme: Theme, tone: Tone) {
  const { backgroundColor, ...colors } = toneColors(theme, tone);
  return {
    ...colors,
    backgroundColor: theme.palette.background.paper,
    backgroundImage: `linear-gradient(${backgroundColor}, ${backgroundColor})`,
  };
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.125, 0.75),
    border: '1px solid',
    borderRadius: theme.shape.borderRadius,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 'bold',
    lineHeight: 1.5,
    whiteSpace: 'nowrap',
    '& svg': { fontSize: '1.15em' },
  },
  ...tones(theme),
}));

/**
 * A state in colour, icon and word.
 *
 * @public
 */
export function StatusChip(props: {
  readonly tone: Tone;
  readonly label: string;
  readonly icon?: ReactElement;
  readonly title?: string;
}) {
  const classes = useStyles();
  const { tone, label, icon, title } = props;
  return (
    <span className={`${classes.root} ${classes[tone]}`} title={title}>
      {icon}
      {label}
    </span>
  );
}
