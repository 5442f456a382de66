import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { ComponentProps, memo } from 'react';
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

/** Written again when it changes, not whenever the list is: moments with their zones were a quarter of what lists took to draw. */
const WrittenMoment = memo((props: ComponentProps<typeof MomentInTime>) => {
  const { at, variant = 'clock', scheduleZone } = props;
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const classes = useStyles();
  const now = useNow();
  const moment = DateTime.fromISO(at);
  const distance = moment.toMillis() - now.toMillis();
  const clock = () => formatMoment({ at: moment, now });
  const relative = () => {
    const length = formatRoughly(Math.abs(distance));
    if (Math.abs(distance) < 5000) {
      return t('moment.now');
    }
    return distance > 0
      ? t('moment.ahead', { length })
      : t('moment.ago', { length });
  };
  const text = {
    clock,
    dated: () => formatMoment({ at: moment, now, isDated: true }),
    relative,
    both: () => t('moment.both', { clock: clock(), relative: relative() }),
  }[variant];
  return (
    <Tooltip
      title={formatMomentInFull(moment, scheduleZone)}
      classes={{ tooltip: classes.tooltip }}
    >
      <time className={classes.root} dateTime={at}>
        {text()}
      </time>
    </Tooltip>
  );
});

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
  return <WrittenMoment {...props} />;
}
