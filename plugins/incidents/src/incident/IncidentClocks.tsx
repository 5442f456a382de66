import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { Clock, MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(3),
    marginBottom: theme.spacing(1),
  },
  name: { display: 'block', lineHeight: 1.5 },
}));

/** How long users have felt it, and how long people have worked on it: two different questions. */
export function IncidentClocks(props: { readonly incident: Incident }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { impactStartedAt, impactEndedAt, createdAt, resolvedAt } =
    props.incident;
  return (
    <div className={classes.root}>
      <NamedClock
        name={t('incident.clock.impact')}
        since={impactStartedAt}
        until={impactEndedAt}
        help={t('incident.clock.impactHelp', {
          moment: <MomentInTime at={impactStartedAt} />,
        })}
      />
      <NamedClock
        name={t('incident.clock.elapsed')}
        since={createdAt}
        until={resolvedAt}
        help={t('incident.clock.elapsedHelp', {
          moment: <MomentInTime at={createdAt} />,
        })}
      />
    </div>
  );
}

function NamedClock(props: {
  readonly name: string;
  readonly since: string;
  readonly until?: string;
  readonly help: JSX.Element;
}) {
  const classes = useStyles();
  const { name, since, until, help } = props;
  return (
    <div>
      <Typography variant="overline" className={classes.name}>
        {name}
      </Typography>
      <Typography variant="h5" component="div">
        {/* A clock of another incident or another stretch starts anew. */}
        <Clock
          key={`${since} ${until}`}
          since={since}
          until={until}
          label={name}
        />
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {help}
      </Typography>
    </div>
  );
}
