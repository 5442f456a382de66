import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { toneColors } from '@muster/backstage-plugin-oncall-react';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  // The kit's red is too faint for small print.
  root: { color: toneColors(theme, 'danger').color },
}));

/** What went wrong, in small print below what it is about. */
export function SmallError(props: { readonly children: ReactNode }) {
  return (
    <Typography variant="caption" component="div" className={useStyles().root}>
      {props.children}
    </Typography>
  );
}
