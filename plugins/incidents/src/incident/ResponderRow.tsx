import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import CloudOffIcon from '@material-ui/icons/CloudOff';
import NotificationsActiveIcon from '@material-ui/icons/NotificationsActive';
import NotificationsOffIcon from '@material-ui/icons/NotificationsOff';
import { IncidentResponder } from '@muster/backstage-plugin-incidents-common';
import {
  PersonLink,
  StatusChip,
  Tone,
} from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { alertRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { Row } from '../ui/RowList';

const LOOKS: Readonly<
  Record<IncidentResponder['state'], { tone: Tone; Icon: ComponentType }>
> = {
  paging: { tone: 'danger', Icon: NotificationsActiveIcon },
  aware: { tone: 'success', Icon: CheckCircleIcon },
  'not-paged': { tone: 'neutral', Icon: NotificationsOffIcon },
  unknown: { tone: 'warning', Icon: CloudOffIcon },
};

/** One team or person: the role, whether they know, and the alert that pages them. */
export function ResponderRow(props: { readonly responder: IncidentResponder }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { responder } = props;
  const { tone, Icon } = LOOKS[responder.state];
  return (
    <Row
      what={
        <>
          <PersonLink entityRef={responder.ref} name={responder.name} />
          {responder.role && (
            <Typography variant="caption" component="div" color="textSecondary">
              {responder.role}
            </Typography>
          )}
        </>
      }
    >
      <StatusChip
        tone={tone}
        icon={<Icon aria-hidden />}
        label={t(`incident.responders.state.${responder.state}`)}
      />
      {responder.alertId && <PagedBy alertId={responder.alertId} />}
    </Row>
  );
}

/** The alert that pages them, where the portal has its page. */
function PagedBy(props: { readonly alertId: string }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const alertRoute = useRouteRef(alertRouteRef);
  return alertRoute ? (
    <Link to={alertRoute({ id: props.alertId })}>
      {t('incident.responders.alert')}
    </Link>
  ) : null;
}
