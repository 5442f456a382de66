import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AlertEvent } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
  TextWithMoments,
} from '@muster/backstage-plugin-oncall-react';
import { onCallAlertsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  event: {
    borderLeft: `2px solid ${theme.palette.divider}`,
    padding: theme.spacing(0.5, 0, 0.5, 1.5),
  },
  note: { borderLeftColor: theme.palette.primary.main },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  whence: { overflowWrap: 'anywhere' },
}));

/** What happened to an alert, the latest first. */
export function ActivityLog(props: { readonly events: readonly AlertEvent[] }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  // Several things may happen in one instant: the order of the server tells which came first.
  const latestFirst = [...props.events].reverse();
  return (
    <ol className={classes.list} aria-label={t('alert.activity')}>
      {latestFirst.map(event => (
        <li
          key={event.id}
          className={`${classes.event} ${
            event.type === 'note' ? classes.note : ''
          }`}
        >
          <Typography variant="body2" className={classes.text}>
            {event.type === 'note' ? (
              event.text
            ) : (
              <TextWithMoments text={event.text} />
            )}
          </Typography>
          <Typography
            variant="caption"
            color="textSecondary"
            className={classes.whence}
          >
            <MomentInTime at={event.at} variant="both" />
            {event.actor && (
              <>
                {' · '}
                <PersonLink entityRef={event.actor} />
              </>
            )}
          </Typography>
        </li>
      ))}
    </ol>
  );
}
