import { createServiceMock } from '@backstage/backend-test-utils';
import { incidentsServiceRef } from './incidentsServiceRef';

/**
 * Stands in for the incidents plugin; methods that are not given are bare jest mocks.
 *
 * @public
 */
export const incidentsServiceMock = {
  /** An object with the given methods, and a `factory` to add to a test backend. */
  mock: createServiceMock(incidentsServiceRef, () => ({
    addPotentialCause: jest.fn(),
    addResponder: jest.fn(),
    addTimelineEntry: jest.fn(),
    closeIncident: jest.fn(),
    createPostmortem: jest.fn(),
    declareIncident: jest.fn(),
    getIncident: jest.fn(),
    getInvestigation: jest.fn(),
    getPostmortem: jest.fn(),
    getRelatedServices: jest.fn(),
    getServiceIncidents: jest.fn(),
    getTimeline: jest.fn(),
    listDeployments: jest.fn(),
    listIncidents: jest.fn(),
    listPostmortems: jest.fn(),
    previewIncident: jest.fn(),
    publishPostmortem: jest.fn(),
    recordDeployment: jest.fn(),
    reopenIncident: jest.fn(),
    resolveIncident: jest.fn(),
    setImpactedService: jest.fn(),
    updateIncident: jest.fn(),
    updatePostmortem: jest.fn(),
    updatePotentialCause: jest.fn(),
  })),
};
