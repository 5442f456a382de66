import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { onCallReactTranslationRef } from '../../translation';
import { formatRoughly } from './formatDuration';
import { formatMoment, formatMomentInFull } from './formatMoment';
import { useNow } from './useNow';

const useStyles = makeStyles(theme => ({
  root: { whiteSpace: 'nowrap' },
  tooltip: {
    whiteSpace: 'pre-line',
    fontSize: theme.typography.caption.fontSize,
  },
}));

/**
 * A moment in the viewer's zone, the zone shown; in full and in the schedule's zone on hover.
 *
 * @public
 */
export function MomentInTime(props: {
  /** ISO 8601. */
  readonly at: string;
  /** `clock`: "Thu 09:00 CEST"; `dated`: "Thu 18 Jun 09:00 CEST"; `relative`: "in 14 h"; `both`: clock, then relative. */
  readonly variant?: 'clock' | 'dated' | 'relative' | 'both';
  /** Added to the hover text where a schedule has a zone of its own. */
  readonly scheduleZone?: string;
}) {
  const { at, variant = 'clock', scheduleZone } = props;
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const classes = useStyles();
  const now = useNow();
  const moment = DateTime.fromISO(at);
  const distance = moment.toMillis() - now.toMillis();
  const length = formatRoughly(Math.abs(distance));
  const past =
    Math.abs(distance) < 5000 ? t('moment.now') : t('moment.ago', { length });
  const relative = distance > 5000 ? t('moment.ahead', { length }) : past;
  const clock = formatMoment({ at: moment, now });
  const text = {
    clock,
    dated: formatMoment({ at: moment, now, isDated: true }),
    relative,
    both: t('moment.both', { clock, relative }),
  }[variant];
  return (
    <Tooltip
      title={formatMomentInFull(moment, scheduleZone)}
      classes={{ tooltip: classes.tooltip }}
    >
      <time className={classes.root} dateTime={at}>
        {text}
      </time>
    </Tooltip>
  );
}
