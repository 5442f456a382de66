/** The list of incidents. */
export const listMessages = {
  declare: 'Declare incident',
  filter: {
    label: 'Filter incidents',
    text: 'Search key, title, tags',
    status: 'Status',
    priority: 'Priority',
    any: 'Any',
    service: 'Service',
    team: 'Team',
    clear: 'Clear filters',
  },
  group: {
    open: 'Active',
    resolved: 'Resolved, not closed yet',
    closed: 'Closed',
    count_one: '{{count}} incident',
    count_other: '{{count}} incidents',
  },
  row: {
    impact: 'Impact duration of {{key}}',
    impactLabel: 'impact',
    responders_zero: 'No responders',
    responders_one: '{{count}} responder',
    responders_other: '{{count}} responders',
    started: 'started {{moment}}',
  },
  empty: {
    title: 'Nothing is burning',
    description:
      'No incident is open. When people notice something, declare it here, on the page of the service, or from an alert.',
    last: 'The last one, {{incident}}, was resolved {{moment}}.',
    filteredTitle: 'No incident matches',
    filteredDescription: 'Take a filter away, or look at all of them.',
  },
  shortcut: {
    next: 'Next incident',
    previous: 'Previous incident',
    open: 'Open the incident',
    filter: 'Search',
    declare: 'Declare an incident',
    help: 'This list',
  },
} as const;
