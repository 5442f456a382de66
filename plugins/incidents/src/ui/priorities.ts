import {
  IncidentPriority,
  IncidentStatus,
} from '@muster/backstage-plugin-incidents-common';

/** Most urgent first. */
export const PRIORITIES: readonly IncidentPriority[] = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
];

/** In the order of an incident's life. */
export const STATUSES: readonly IncidentStatus[] = [
  'open',
  'resolved',
  'closed',
];

/** The kinds of the catalog that can be impacted. */
export const SERVICE_KINDS = [
  'Component',
  'System',
  'API',
  'Resource',
] as const;

/** The kinds of the catalog that can be called in. */
export const RESPONDER_KINDS = ['Group', 'User'] as const;
