import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { incidentsTranslationRef } from '../translation';
import { IncidentGroup } from './groupIncidents';
import { IncidentRow } from './IncidentRow';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(0.5),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** The incidents of one status. */
export function IncidentGroupSection(props: { readonly group: IncidentGroup }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const titleId = useId();
  const { status, incidents } = props.group;
  return (
    <section className={classes.root} aria-labelledby={titleId}>
      <div className={classes.title}>
        <Typography id={titleId} variant="subtitle1" component="h2">
          {t(`list.group.${status}`)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('list.group.count', { count: incidents.length })}
        </Typography>
      </div>
      <Paper variant="outlined" component="ul" className={classes.list}>
        {incidents.map(incident => (
          <IncidentRow key={incident.id} incident={incident} />
        ))}
      </Paper>
    </section>
  );
}
