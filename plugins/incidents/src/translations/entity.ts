/** The tab on the page of a service. */
export const entityMessages = {
  status: 'Status',
  anyStatus: 'Any status',
  empty: {
    title: 'No incident has impacted it',
    description:
      'Incidents appear here when they name this entity as impacted. When people notice something, declare one.',
    filtered: 'No incident of this status',
  },
  strip: {
    title: 'The last 90 days',
    label:
      '{{deployments}} deployments and {{incidents}} incidents in the last 90 days',
    from: '90 days ago',
    to: 'today',
    deployments_one: '{{count}} deployment',
    deployments_other: '{{count}} deployments',
    incidents_one: '{{count}} incident',
    incidents_other: '{{count}} incidents',
    deployment: 'Deployment {{name}}, {{state}}, {{moment}}',
    incident: '{{key}} ({{priority}}): {{message}}',
  },
  postmortems: {
    title: 'What was learned',
    empty: 'No postmortem about it has been published yet.',
    all: 'All postmortems',
  },
} as const;
