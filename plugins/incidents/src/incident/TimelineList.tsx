import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { TimelineEntry } from '@muster/backstage-plugin-incidents-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { TimelineIcon } from './TimelineIcon';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(1.5),
    '&:last-child $lane::after': { display: 'none' },
  },
  lane: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    color: theme.palette.text.secondary,
    '&::after': {
      content: '""',
      flex: 1,
      width: 2,
      margin: theme.spacing(0.5, 0),
      backgroundColor: theme.palette.divider,
    },
  },
  body: { paddingBottom: theme.spacing(2), overflowWrap: 'anywhere' },
}));

/** The entries on one line of time; new ones are announced politely. */
export function TimelineList(props: {
  readonly entries: readonly TimelineEntry[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  if (props.entries.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('incident.timeline.empty')}
      </Typography>
    );
  }
  return (
    <div role="log" aria-label={t('incident.timeline.title')}>
      <ol className={classes.list}>
        {props.entries.map(entry => (
          <li key={entry.id} className={classes.entry}>
            <span className={classes.lane}>
              <TimelineIcon kind={entry.kind} />
            </span>
            <EntryBody entry={entry} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function EntryBody(props: { readonly entry: TimelineEntry }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { kind, text, actor, at } = props.entry;
  return (
    <div className={classes.body}>
      <Typography variant="body2">{text}</Typography>
      <Typography variant="caption" color="textSecondary">
        <MomentInTime at={at} variant="both" />
        {' · '}
        {t(`incident.timeline.kind.${kind}`)}
        {actor && ' · '}
        {actor && <PersonLink entityRef={actor} />}
      </Typography>
    </div>
  );
}
