import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { Fragment } from 'react';
import { alertRouteRef } from '../routes';
import { onCallAlertsTranslationRef } from './translation';
import { alertLinkId } from './useAlertCursor';

const useStyles = makeStyles({
  message: { fontWeight: 'bold', overflowWrap: 'anywhere' },
  source: { overflowWrap: 'anywhere' },
});

/** What an alert says, how often it said so, which service it is about, and whose it is. */
export function AlertTitle(props: { readonly alert: Alert }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const alertLink = useRouteRef(alertRouteRef);
  const { id, tinyId, message, count, service, source, teams } = props.alert;
  return (
    <>
      <Link
        id={alertLinkId(id)}
        className={classes.message}
        to={alertLink({ id })}
      >
        {message}
      </Link>{' '}
      {count > 1 && (
        <span title={t('alerts.countTitle', { count })}>
          {t('alerts.count', { count })}
        </span>
      )}
      <Typography
        variant="body2"
        color="textSecondary"
        component="div"
        className={classes.source}
      >
        #{tinyId}
        {' · '}
        <PersonLink entityRef={service ?? source} />
        {teams.map(team => (
          <Fragment key={team}>
            {' · '}
            <PersonLink entityRef={team} />
          </Fragment>
        ))}
      </Typography>
    </>
  );
}
