import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Alert, AlertResponder } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { AddResponderDialog } from './AddResponderDialog';
import { AlertActions } from './useAlertActions';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
}));

/** Who owns an alert and who was asked to respond; both can be changed while it is not closed. */
export function AlertPeople(props: {
  readonly alert: Alert;
  readonly actions?: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const [isAdding, setAdding] = useState(false);
  const changes = alert.state === 'closed' ? undefined : actions;
  return (
    <>
      <div className={classes.line}>
        <Typography variant="body2" component="span">
          {t('alertPeople.owner')}{' '}
          {alert.owner ? (
            <PersonLink entityRef={alert.owner} />
          ) : (
            t('alerts.noOne')
          )}
        </Typography>
        {changes && <OwnerButtons alert={alert} actions={changes} />}
      </div>
      {alert.responders.length > 0 && (
        <ul className={classes.list} aria-label={t('alertPeople.responders')}>
          {alert.responders.map(responder => (
            <li key={`${responder.type} ${responder.ref}`}>
              <Responder responder={responder} />
            </li>
          ))}
        </ul>
      )}
      {changes && (
        <Button size="small" variant="outlined" onClick={() => setAdding(true)}>
          {t('alertPeople.add')}
        </Button>
      )}
      {isAdding && changes && (
        <AddResponderDialog
          alert={alert}
          onClose={() => setAdding(false)}
          onDone={changes.tell}
        />
      )}
    </>
  );
}

function OwnerButtons(props: {
  readonly alert: Alert;
  readonly actions: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const identityApi = useApi(identityApiRef);
  const take = () =>
    actions.attempt(async () => {
      const { userEntityRef } = await identityApi.getBackstageIdentity();
      await onCallApi.assignAlert(alert.id, userEntityRef);
    }, t('alertPeople.taken'));
  return (
    <>
      <Button size="small" onClick={take}>
        {t('alertPeople.take')}
      </Button>
      <Button size="small" onClick={() => actions.ask('assign', [alert])}>
        {t('alertAction.assign')}
      </Button>
    </>
  );
}

/** People and teams are in the catalog; schedules and policies are known by name. */
function Responder({ responder }: { readonly responder: AlertResponder }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const { type, ref, name = ref } = responder;
  return (
    <Typography variant="body2" component="span">
      {t(`alertPeople.type.${type}`)}{' '}
      {type === 'user' || type === 'team' ? (
        <PersonLink entityRef={ref} />
      ) : (
        name
      )}
    </Typography>
  );
}
