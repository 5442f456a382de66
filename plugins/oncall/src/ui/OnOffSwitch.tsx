import { makeStyles } from '@material-ui/core/styles';
import Switch, { SwitchProps } from '@material-ui/core/Switch';

const useStyles = makeStyles(theme => ({
  thumb: {},
  track: {},
  // The kit paints what cannot be moved almost in the colour of a dark page: whether it is on could not be seen.
  disabled:
    theme.palette.type === 'dark'
      ? {
          '& $thumb': { color: theme.palette.grey[500] },
          '&&& + $track': { opacity: 0.25 },
        }
      : {},
}));

/** A switch of which one sees how it stands, also where it cannot be moved. */
export function OnOffSwitch(props: Omit<SwitchProps, 'classes' | 'color'>) {
  return <Switch color="primary" classes={useStyles()} {...props} />;
}
