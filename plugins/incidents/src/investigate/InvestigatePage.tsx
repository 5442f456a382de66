import { useRouteRefParams } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Incident,
  Investigation,
} from '@muster/backstage-plugin-incidents-common';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { useIncident } from '../api/useIncident';
import { useInvestigation } from '../api/useInvestigation';
import { suspectsOf } from '../incident/causes';
import { investigateRouteRef } from '../routes';
import { PageBody } from '../ui/PageBody';
import { DeploymentPanel } from './DeploymentPanel';
import { DeploymentsTable } from './DeploymentsTable';
import { InvestigateControls } from './InvestigateControls';
import { InvestigateHeader } from './InvestigateHeader';
import { NoDeployments } from './NoDeployments';
import { RankedList } from './RankedList';
import { TimeChart } from './TimeChart';
import { InvestigateView, useInvestigateUrl } from './useInvestigateUrl';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 360px',
    gap: theme.spacing(2),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** What changed before the impact: deployments of the impacted services and of what they use, on one time axis. */
export function InvestigatePage() {
  const { key } = useRouteRefParams(investigateRouteRef);
  const { view, change } = useInvestigateUrl();
  const incident = useIncident(key);
  const { value, loading, error, retry } = useInvestigation(key, {
    hours: Number(view.hours),
    environment: view.environment,
  });
  return (
    <PageBody>
      <InvestigateHeader incidentKey={key} incident={incident.value} />
      <InvestigateControls
        view={view}
        investigation={value}
        onChange={change}
      />
      {loading && <LoadingFace lines={8} />}
      {error && <ErrorFace error={error} retry={retry} />}
      {value && (
        <InvestigateContent
          incidentKey={key}
          incident={incident.value}
          investigation={value}
          refresh={retry}
          view={view}
          onSelect={deployment => change({ deployment })}
        />
      )}
    </PageBody>
  );
}

function InvestigateContent(props: {
  readonly incidentKey: string;
  readonly incident?: Incident;
  readonly investigation: Investigation;
  readonly refresh: () => void;
  readonly view: InvestigateView;
  readonly onSelect: (deployment: string | undefined) => void;
}) {
  const classes = useStyles();
  const { investigation, view, onSelect } = props;
  const { tracks, ranking } = investigation;
  const deployments = tracks.flatMap(track => track.deployments);
  if (deployments.length === 0) {
    return <NoDeployments investigation={investigation} />;
  }
  const suspects = suspectsOf(investigation);
  const obvious = ranking.find(({ likelihood }) => likelihood !== 'weak');
  const selectedId = view.deployment ?? obvious?.deploymentId;
  const selected = deployments.find(({ id }) => id === selectedId);
  const shared = { investigation, selectedId: selected?.id, onSelect };
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        {view.asTable ? (
          <DeploymentsTable {...shared} />
        ) : (
          <TimeChart {...shared} incident={props.incident} />
        )}
        <RankedList
          suspects={suspects}
          impactStartedAt={investigation.impactStartedAt}
          selectedId={selected?.id}
          onSelect={onSelect}
        />
      </div>
      <DeploymentPanel
        incidentId={props.incident?.id ?? props.incidentKey}
        canChange={props.incident?.status !== 'closed'}
        deployment={selected}
        investigation={investigation}
        refresh={props.refresh}
      />
    </div>
  );
}
