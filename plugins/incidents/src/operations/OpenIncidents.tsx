import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { Clock, PriorityMark } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { IncidentLink } from '../ui/IncidentLink';
import { CardPart } from './CardPart';

const MOST = 3;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
  title: { flex: 1, minWidth: 0 },
}));

/** The most urgent open incidents of a service, with their clocks running. */
export function OpenIncidents(props: {
  readonly incidents: readonly Incident[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { incidents } = props;
  const rest = incidents.length - MOST;
  return (
    <CardPart title={t('card.incidents.title')}>
      <ul className={classes.list}>
        {incidents.slice(0, MOST).map(incident => (
          <li key={incident.id} className={classes.row}>
            <PriorityMark priority={incident.priority} />
            <Typography
              variant="body2"
              component="span"
              className={classes.title}
            >
              <IncidentLink incident={incident} />
            </Typography>
            <Typography variant="body2" component="span" color="textSecondary">
              <Clock
                since={incident.createdAt}
                until={incident.resolvedAt}
                label={t('card.incidents.elapsed', { key: incident.key })}
              />
            </Typography>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('card.incidents.more', { count: rest })}
        </Typography>
      )}
    </CardPart>
  );
}
