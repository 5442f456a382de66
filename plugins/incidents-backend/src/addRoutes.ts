import { Router } from 'express';
import { CallerOf } from './CallerOf';
import { addCauseRoutes } from './causes/causeRoutes';
import { addDeploymentRoutes } from './deployments/deploymentRoutes';
import { addIncidentRoutes } from './incidents/incidentRoutes';
import { IncidentsContext } from './IncidentsContext';
import { addPostmortemRoutes } from './postmortems/postmortemRoutes';
import { addServiceRoutes } from './services/serviceRoutes';
import { addTimelineRoutes } from './timeline/timelineRoutes';

/** The routes of every room. */
export function addRoutes(
  router: Router,
  context: IncidentsContext,
  callerOf: CallerOf,
): void {
  addIncidentRoutes(router, context, callerOf);
  addTimelineRoutes(router, context, callerOf);
  addServiceRoutes(router, context, callerOf);
  addDeploymentRoutes(router, context, callerOf);
  addCauseRoutes(router, context, callerOf);
  addPostmortemRoutes(router, context, callerOf);
}
