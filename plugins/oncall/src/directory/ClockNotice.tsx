import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { formatRoughly } from '@muster/backstage-plugin-oncall-react';
import { onCallDirectoryTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** Says that the clock of the device is wrong, by which ages, countdowns and the line of now are told. */
export function ClockNotice(props: {
  /** By how many milliseconds the pager's clock is ahead; negative where it is behind. */
  readonly drift: number;
}) {
  const { drift } = props;
  const { t } = useTranslationRef(onCallDirectoryTranslationRef);
  const classes = useStyles();
  return (
    <MuiAlert severity="warning" variant="outlined" className={classes.root}>
      {t(drift > 0 ? 'clock.behind' : 'clock.ahead', {
        length: formatRoughly(Math.abs(drift)),
      })}
    </MuiAlert>
  );
}
