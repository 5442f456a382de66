import { useRouteRefParams } from '@backstage/core-plugin-api';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { makeStyles } from '@material-ui/core/styles';
import { useIncident } from '../api/useIncident';
import { incidentRouteRef } from '../routes';
import { PageBody } from '../ui/PageBody';
import { AssociatedAlerts } from './AssociatedAlerts';
import { IncidentDescription } from './IncidentDescription';
import { IncidentHeader } from './IncidentHeader';
import { IncidentPageKeys } from './IncidentPageKeys';
import { ImpactedServices } from './ImpactedServices';
import { PotentialCauses } from './PotentialCauses';
import { RelatedServices } from './RelatedServices';
import { Responders } from './Responders';
import { Timeline } from './Timeline';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(300px, 3fr)',
    gridTemplateRows: 'auto 1fr',
    gap: theme.spacing(2),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'none',
    },
  },
  // On a phone the people come before the timeline.
  rail: {
    gridRow: '1 / span 2',
    gridColumn: 2,
    [theme.breakpoints.down('sm')]: { gridRow: 'auto', gridColumn: 1 },
  },
}));

/** One incident: what is broken, who is on it, what may have caused it, what happened. */
export function IncidentPage() {
  const { key } = useRouteRefParams(incidentRouteRef);
  const { value, loading, error, retry } = useIncident(key);
  return (
    <PageBody>
      {loading && <LoadingFace lines={8} />}
      {error && <ErrorFace error={error} retry={retry} />}
      {value && <IncidentContent incident={value} refresh={retry} />}
    </PageBody>
  );
}

/** The parts of the page; each reads what only it needs. */
function IncidentContent(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
}) {
  const classes = useStyles();
  const { incident } = props;
  const canChange = incident.status !== 'closed';
  return (
    <>
      <IncidentHeader {...props} />
      <IncidentPageKeys incident={incident} />
      <div className={classes.columns}>
        <div>
          <IncidentDescription incident={incident} />
          <ImpactedServices {...props} canChange={canChange} />
          <PotentialCauses incident={incident} canChange={canChange} />
        </div>
        <div className={classes.rail}>
          <Responders {...props} canChange={canChange} />
          <AssociatedAlerts incident={incident} />
          <RelatedServices {...props} canChange={canChange} />
        </div>
        <Timeline incident={incident} canChange={canChange} />
      </div>
    </>
  );
}
