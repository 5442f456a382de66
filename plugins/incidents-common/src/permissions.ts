import { createPermission } from '@backstage/plugin-permission-common';

/** See incidents, their timeline and investigation. @public */
export const incidentReadPermission = createPermission({
  name: 'incidents.incident.read',
  attributes: { action: 'read' },
});

/** Declare an incident, which may page people. @public */
export const incidentCreatePermission = createPermission({
  name: 'incidents.incident.create',
  attributes: { action: 'create' },
});

/** Edit, resolve, reopen and close incidents; add responders, causes and timeline entries. @public */
export const incidentUpdatePermission = createPermission({
  name: 'incidents.incident.update',
  attributes: { action: 'update' },
});

/** See deployments. @public */
export const deploymentReadPermission = createPermission({
  name: 'incidents.deployment.read',
  attributes: { action: 'read' },
});

/** Record deployments. @public */
export const deploymentCreatePermission = createPermission({
  name: 'incidents.deployment.create',
  attributes: { action: 'create' },
});

/** Read published postmortems and drafts. @public */
export const postmortemReadPermission = createPermission({
  name: 'incidents.postmortem.read',
  attributes: { action: 'read' },
});

/** Create and edit postmortems. @public */
export const postmortemUpdatePermission = createPermission({
  name: 'incidents.postmortem.update',
  attributes: { action: 'update' },
});

/** Publish postmortems. @public */
export const postmortemPublishPermission = createPermission({
  name: 'incidents.postmortem.publish',
  attributes: { action: 'update' },
});

/** All permissions of the incidents plugin. @public */
export const incidentsPermissions = [
  incidentReadPermission,
  incidentCreatePermission,
  incidentUpdatePermission,
  deploymentReadPermission,
  deploymentCreatePermission,
  postmortemReadPermission,
  postmortemUpdatePermission,
  postmortemPublishPermission,
];
