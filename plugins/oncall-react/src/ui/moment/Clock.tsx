import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { formatDuration } from './formatDuration';
import { useNow } from './useNow';

const useStyles = makeStyles({
  root: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/**
 * How long something has lasted, ticking; it stands still once `until` is known.
 *
 * @public
 */
export function Clock(props: {
  /** ISO 8601. */
  readonly since: string;
  /** ISO 8601. */
  readonly until?: string;
  /** What is being measured, for people who cannot see the place. */
  readonly label?: string;
}) {
  const { since, until, label } = props;
  const classes = useStyles();
  const now = useNow(until ? 0 : 1000);
  const end = until ? DateTime.fromISO(until) : now;
  const elapsed = end.toMillis() - DateTime.fromISO(since).toMillis();
  return (
    <span
      className={classes.root}
      role="timer"
      aria-live="off"
      aria-label={label}
    >
      {formatDuration(elapsed)}
    </span>
  );
}
