import { createPermission } from '@backstage/plugin-permission-common';

/** See alerts. @public */
export const alertReadPermission = createPermission({
  name: 'oncall.alert.read',
  attributes: { action: 'read' },
});

/** Open an alert by hand and page people. @public */
export const alertCreatePermission = createPermission({
  name: 'oncall.alert.create',
  attributes: { action: 'create' },
});

/** Acknowledge, snooze, close and comment alerts. @public */
export const alertUpdatePermission = createPermission({
  name: 'oncall.alert.update',
  attributes: { action: 'update' },
});

/** Delete alerts with their activity. @public */
export const alertDeletePermission = createPermission({
  name: 'oncall.alert.delete',
  attributes: { action: 'delete' },
});

/** See schedules and who is on call. @public */
export const scheduleReadPermission = createPermission({
  name: 'oncall.schedule.read',
  attributes: { action: 'read' },
});

/** Make, change and delete schedules. @public */
export const scheduleUpdatePermission = createPermission({
  name: 'oncall.schedule.update',
  attributes: { action: 'update' },
});

/** Make and delete overrides. @public */
export const overrideUpdatePermission = createPermission({
  name: 'oncall.override.update',
  attributes: { action: 'update' },
});

/** Forward the shifts and pages of others; one's own need no permission. @public */
export const forwardingUpdatePermission = createPermission({
  name: 'oncall.forwarding.update',
  attributes: { action: 'update' },
});

/** See escalation policies. @public */
export const policyReadPermission = createPermission({
  name: 'oncall.policy.read',
  attributes: { action: 'read' },
});

/** Make, change and delete escalation policies. @public */
export const policyUpdatePermission = createPermission({
  name: 'oncall.policy.update',
  attributes: { action: 'update' },
});

/** See integrations, without their keys. @public */
export const integrationReadPermission = createPermission({
  name: 'oncall.integration.read',
  attributes: { action: 'read' },
});

/** Make and delete integrations and their keys. @public */
export const integrationUpdatePermission = createPermission({
  name: 'oncall.integration.update',
  attributes: { action: 'update' },
});

/** Confirm that people whom the catalog has lost are gone. @public */
export const directoryUpdatePermission = createPermission({
  name: 'oncall.directory.update',
  attributes: { action: 'update' },
});

/** See heartbeats. @public */
export const heartbeatReadPermission = createPermission({
  name: 'oncall.heartbeat.read',
  attributes: { action: 'read' },
});

/** Make, change and delete heartbeats. @public */
export const heartbeatUpdatePermission = createPermission({
  name: 'oncall.heartbeat.update',
  attributes: { action: 'update' },
});

/** See maintenance. @public */
export const maintenanceReadPermission = createPermission({
  name: 'oncall.maintenance.read',
  attributes: { action: 'read' },
});

/** Begin, change and end maintenance: less is paged meanwhile. @public */
export const maintenanceUpdatePermission = createPermission({
  name: 'oncall.maintenance.update',
  attributes: { action: 'update' },
});

/** Page somebody else, or whoever is on call, for a drill. @public */
export const drillCreatePermission = createPermission({
  name: 'oncall.drill.create',
  attributes: { action: 'create' },
});

/** See how other people are told; one's own needs no permission. @public */
export const personReadPermission = createPermission({
  name: 'oncall.person.read',
  attributes: { action: 'read' },
});

/** Change how other people are told; one's own needs no permission. @public */
export const personUpdatePermission = createPermission({
  name: 'oncall.person.update',
  attributes: { action: 'update' },
});

/** What policies decide about the things of a team by. @public */
export const ONCALL_TEAM_RESOURCE = 'oncall-team';

/** In place of a team: what belongs to no team belongs to everybody, such as a policy for all alerts. @public */
export const NO_TEAM = 'no-team';

/**
 * Change what belongs to a team: its schedules, overrides, escalation policies, routing rules, policies, heartbeats,
 * maintenance and integrations. It comes on top of the permission for the kind of thing. The resource is the reference
 * of the team, or `NO_TEAM`.
 * @public
 */
export const teamConfigurePermission = createPermission({
  name: 'oncall.team.configure',
  attributes: { action: 'update' },
  resourceType: ONCALL_TEAM_RESOURCE,
});

/** All permissions of the on-call plugin that are not about one team. @public */
export const oncallPermissions = [
  alertReadPermission,
  alertCreatePermission,
  alertUpdatePermission,
  alertDeletePermission,
  scheduleReadPermission,
  scheduleUpdatePermission,
  overrideUpdatePermission,
  forwardingUpdatePermission,
  policyReadPermission,
  policyUpdatePermission,
  integrationReadPermission,
  integrationUpdatePermission,
  directoryUpdatePermission,
  heartbeatReadPermission,
  heartbeatUpdatePermission,
  maintenanceReadPermission,
  maintenanceUpdatePermission,
  drillCreatePermission,
  personReadPermission,
  personUpdatePermission,
];
