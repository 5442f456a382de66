import { useRouteRef } from '@backstage/core-plugin-api';
import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { useCallback, useState } from 'react';
import { investigateRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { CloseDialog } from './CloseDialog';
import { EditIncidentDialog } from './EditIncidentDialog';
import { IncidentAction, incidentActions } from './incidentActions';
import { ReopenDialog } from './ReopenDialog';
import { ResolveDialog } from './ResolveDialog';
import { useAllowedActions } from './useAllowedActions';
import { usePostmortemAction } from './usePostmortemAction';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What can be done at this stage; the button that stands out is what should happen next. */
export function IncidentActions(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const investigateRoute = useRouteRef(investigateRouteRef);
  const { incident, refresh } = props;
  const [asked, setAsked] = useState<IncidentAction>();
  const close = useCallback(() => setAsked(undefined), []);
  const openPostmortem = usePostmortemAction(incident);
  const actions = useAllowedActions(incidentActions(incident));
  const act = (action: IncidentAction) =>
    action === 'create-postmortem' || action === 'open-postmortem'
      ? openPostmortem.run()
      : setAsked(action);
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('incident.action.label')}
    >
      {actions.map((action, index) => (
        <Button
          key={action}
          size="small"
          variant={index === 0 ? 'contained' : 'outlined'}
          color={index === 0 ? 'primary' : 'default'}
          disabled={openPostmortem.running}
          onClick={() => act(action)}
        >
          {t(`incident.action.${action}`)}
        </Button>
      ))}
      <LinkButton
        size="small"
        variant="outlined"
        to={investigateRoute({ key: incident.key })}
      >
        {t('incident.action.investigate')}
      </LinkButton>
      <ActionDialog
        action={asked}
        incident={incident}
        refresh={refresh}
        onClose={close}
      />
    </div>
  );
}

function ActionDialog(props: {
  readonly action?: IncidentAction;
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const { action, ...rest } = props;
  switch (action) {
    case 'resolve':
      return <ResolveDialog {...rest} />;
    case 'reopen':
      return <ReopenDialog {...rest} />;
    case 'close':
      return <CloseDialog {...rest} />;
    case 'edit':
      return <EditIncidentDialog {...rest} />;
    default:
      return null;
  }
}
