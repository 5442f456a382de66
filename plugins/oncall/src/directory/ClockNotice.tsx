import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { formatRoughly } from '@muster/backstage-plugin-oncall-react';
import { useDirectoryState } from '../api/useDirectoryState';
import { onCallDirectoryTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** Says that the clock of the device is wrong, by which ages, countdowns and the line of now are told; nothing while it is right. */
export function ClockNotice() {
  const { t } = useTranslationRef(onCallDirectoryTranslationRef);
  const classes = useStyles();
  const drift = useDirectoryState().value?.drift ?? 0;
  return drift ? (
    <MuiAlert severity="warning" variant="outlined" className={classes.root}>
      {t(drift > 0 ? 'clock.behind' : 'clock.ahead', {
        length: formatRoughly(Math.abs(drift)),
      })}
    </MuiAlert>
  ) : null;
}
