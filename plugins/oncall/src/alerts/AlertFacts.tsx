import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
  WebLink,
} from '@muster/backstage-plugin-oncall-react';
import { ReactNode } from 'react';
import { AlertDescription } from './AlertDescription';
import { AlertTags } from './AlertTags';
import { AlertActions } from './useAlertActions';
import { onCallAlertsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(100px, max-content) 1fr',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0),
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

/** What the sender told: description, details, tags, and where it came from. */
export function AlertFacts(props: {
  readonly alert: Alert;
  readonly actions?: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <>
      {alert.description && <AlertDescription text={alert.description} />}
      <Typography component="dl" variant="body2" className={classes.facts}>
        <Fact name={t('alert.first')}>
          <MomentInTime at={alert.createdAt} variant="both" />
        </Fact>
        <Fact name={t('alert.last')}>
          <MomentInTime at={alert.lastOccurredAt} variant="both" />
        </Fact>
        {alert.owner && (
          <Fact name={t('alert.owner')}>
            <PersonLink entityRef={alert.owner} />
          </Fact>
        )}
        {alert.snoozedUntil && alert.state === 'snoozed' && (
          <Fact name={t('alert.snoozedUntil')}>
            <MomentInTime at={alert.snoozedUntil} variant="both" />
          </Fact>
        )}
        <Fact name={t('alert.source')}>
          <PersonLink entityRef={alert.source} />
        </Fact>
        {alert.integration && (
          <Fact name={t('alert.integration')}>{alert.integration.name}</Fact>
        )}
        {alert.entity && <Fact name={t('alert.entity')}>{alert.entity}</Fact>}
        {alert.alias !== alert.id && (
          <Fact name={t('alert.alias')}>{alert.alias}</Fact>
        )}
        {Object.entries(alert.details).map(([name, value]) => (
          <Fact key={name} name={name}>
            <WebLink to={value} otherwise={value}>
              {value}
            </WebLink>
          </Fact>
        ))}
      </Typography>
      <AlertTags alert={alert} actions={actions} />
    </>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  );
}
