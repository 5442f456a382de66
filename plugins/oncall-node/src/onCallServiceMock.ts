import { createServiceMock } from '@backstage/backend-test-utils';
import { onCallServiceRef } from './onCallServiceRef';

/**
 * Stands in for the on-call plugin; methods that are not given are bare jest mocks.
 *
 * @public
 */
export const onCallServiceMock = {
  /** An object with the given methods, and a `factory` to add to a test backend. */
  mock: createServiceMock(onCallServiceRef, () => ({
    acknowledgeAlert: jest.fn(),
    addAlertNote: jest.fn(),
    addContactMethod: jest.fn(),
    closeAlert: jest.fn(),
    confirmDirectory: jest.fn(),
    countAlerts: jest.fn(),
    createAlert: jest.fn(),
    createCalendarLink: jest.fn(),
    createEscalationPolicy: jest.fn(),
    createForwarding: jest.fn(),
    createIntegration: jest.fn(),
    createOverride: jest.fn(),
    createRoutingRule: jest.fn(),
    createSchedule: jest.fn(),
    deleteCalendarLink: jest.fn(),
    deleteContactMethod: jest.fn(),
    deleteEscalationPolicy: jest.fn(),
    deleteForwarding: jest.fn(),
    deleteIntegration: jest.fn(),
    deleteOverride: jest.fn(),
    deleteRoutingRule: jest.fn(),
    deleteSchedule: jest.fn(),
    getAlert: jest.fn(),
    getAlertEvents: jest.fn(),
    getAlertPlan: jest.fn(),
    getDirectoryState: jest.fn(),
    getMyOnCall: jest.fn(),
    getSchedule: jest.fn(),
    getTeam: jest.fn(),
    listTeams: jest.fn(),
    getServiceOnCall: jest.fn(),
    getServicesOnCall: jest.fn(),
    getShifts: jest.fn(),
    listAlerts: jest.fn(),
    listCalendarLinks: jest.fn(),
    listEscalationPolicies: jest.fn(),
    listForwardings: jest.fn(),
    listIntegrations: jest.fn(),
    listRoutingRules: jest.fn(),
    listSchedules: jest.fn(),
    rotateIntegrationKey: jest.fn(),
    moveRoutingRule: jest.fn(),
    snoozeAlert: jest.fn(),
    tryRouting: jest.fn(),
    unacknowledgeAlert: jest.fn(),
    updateEscalationPolicy: jest.fn(),
    updateIntegration: jest.fn(),
    updateRoutingRule: jest.fn(),
    updateForwarding: jest.fn(),
    updateSchedule: jest.fn(),
    whoIsOnCall: jest.fn(),
  })),
};
