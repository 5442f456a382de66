import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { ComponentProps } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { AlertTable } from './AlertTable';
import { AlertView } from './alertView';
import { AlertGroup } from './groupAlerts';

const useStyles = makeStyles(theme => ({
  head: { margin: theme.spacing(2, 0, 1) },
}));

/** The list in groups, each under what its alerts have in common. */
export function AlertGroups(
  props: Omit<ComponentProps<typeof AlertTable>, 'alerts'> & {
    readonly groups: readonly AlertGroup[];
    readonly by: AlertView['group'];
  },
) {
  const { groups, by, ...table } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <>
      {groups.map(({ ref, alerts }) => (
        <section key={ref ?? ''}>
          {by !== 'none' && (
            <Typography variant="h6" component="h3" className={classes.head}>
              {ref ? <PersonLink entityRef={ref} /> : t(`alerts.without.${by}`)}{' '}
              <Typography component="span" color="textSecondary">
                {t('alerts.groupCount', { count: alerts.length })}
              </Typography>
            </Typography>
          )}
          <AlertTable {...table} alerts={alerts} />
        </section>
      ))}
    </>
  );
}
