import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import { Investigation } from '@muster/backstage-plugin-incidents-common';
import { EmptyFace, Snippet } from '@muster/backstage-plugin-oncall-react';
import useAsync from 'react-use/esm/useAsync';
import { incidentsTranslationRef } from '../translation';
import { recordDeploymentCommand } from './recordDeploymentCommand';

/** Where the backend answers when the portal keeps its place to itself. */
const USUAL_PATH = '/api/incidents';

const useStyles = makeStyles({
  command: { maxWidth: '100%', textAlign: 'left' },
});

/** Nothing was recorded: what that means, and how a pipeline records deployments. */
export function NoDeployments(props: {
  readonly investigation: Investigation;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const discoveryApi = useApi(discoveryApiRef);
  const { value: baseUrl = USUAL_PATH } = useAsync(
    () => discoveryApi.getBaseUrl('incidents'),
    [discoveryApi],
  );
  const { tracks, environment = 'production' } = props.investigation;
  const service = tracks[0]?.entityRef ?? 'component:default/my-service';
  return (
    <EmptyFace
      icon={<EventBusyIcon />}
      title={t('investigate.empty.title')}
      description={t('investigate.empty.description')}
      action={
        <div className={classes.command}>
          <Snippet
            language="bash"
            text={recordDeploymentCommand({ baseUrl, service, environment })}
          />
        </div>
      }
    />
  );
}
