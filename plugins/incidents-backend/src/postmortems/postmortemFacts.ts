import {
  Incident,
  Postmortem,
  PotentialCause,
} from '@muster/backstage-plugin-incidents-common';
import { describeDeployment } from '../causes/describeDeployment';

/** What a postmortem copies from its incident. */
export function postmortemFacts(
  incident: Incident,
  causes: readonly PotentialCause[],
): Postmortem['facts'] {
  return {
    priority: incident.priority,
    impactStartedAt: incident.impactStartedAt,
    impactEndedAt: incident.impactEndedAt,
    services: incident.impactedServices
      .filter(({ state }) => state !== 'cleared')
      .map(({ entityRef, name }) => ({ entityRef, name })),
    responders: incident.responders.map(({ name, role }) =>
      role ? `${name} (${role})` : name,
    ),
    causes: likeliestCauses(causes).map(describeDeployment),
  };
}

/** The confirmed ones; while none is, those that are still possible. */
function likeliestCauses(
  causes: readonly PotentialCause[],
): readonly PotentialCause[] {
  const confirmed = causes.filter(({ state }) => state === 'confirmed');
  return confirmed.length > 0
    ? confirmed
    : causes.filter(({ state }) => state === 'potential');
}
