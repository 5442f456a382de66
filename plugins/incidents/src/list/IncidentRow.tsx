import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import {
  Clock,
  MomentInTime,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { IncidentLink } from '../ui/IncidentLink';
import { PostmortemPill } from '../ui/PostmortemPill';
import { ServiceNames } from '../ui/ServiceNames';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1, 1.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
    '&:focus-within': { backgroundColor: theme.palette.action.hover },
    '&:hover': { backgroundColor: theme.palette.action.hover },
  },
  title: { fontSize: theme.typography.body1.fontSize, minWidth: 0 },
  facts: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/** One incident of a list. */
export function IncidentRow(props: { readonly incident: Incident }) {
  const classes = useStyles();
  const { incident } = props;
  return (
    <li className={classes.root}>
      <PriorityMark priority={incident.priority} />
      <span className={classes.title}>
        <IncidentLink incident={incident} />
      </span>
      <ImpactDuration incident={incident} />
      <IncidentFacts incident={incident} />
    </li>
  );
}

function ImpactDuration(props: { readonly incident: Incident }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { key, impactStartedAt, impactEndedAt } = props.incident;
  return (
    <Typography variant="body2" component="span">
      <Clock
        since={impactStartedAt}
        until={impactEndedAt}
        label={t('list.row.impact', { key })}
      />{' '}
      <Typography variant="caption" color="textSecondary">
        {t('list.row.impactLabel')}
      </Typography>
    </Typography>
  );
}

function IncidentFacts(props: { readonly incident: Incident }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { impactedServices, responders, createdAt, postmortem } =
    props.incident;
  const names = responders.map(({ name }) => name).join(', ');
  return (
    <Typography
      variant="body2"
      component="div"
      color="textSecondary"
      className={classes.facts}
    >
      <span>
        <ServiceNames
          services={impactedServices.filter(({ state }) => state !== 'cleared')}
        />
      </span>
      <span title={names}>
        {t('list.row.responders', { count: responders.length })}
      </span>
      <span>
        {t('list.row.started', { moment: <MomentInTime at={createdAt} /> })}
      </span>
      <PostmortemPill postmortem={postmortem} />
    </Typography>
  );
}
