/** Words that several places share. */
export const sharedMessages = {
  page: {
    title: 'Incidents',
    subtitle: 'What is wrong, who is on it, and what was learned',
  },
  tabs: {
    label: 'Incidents and postmortems',
    incidents: 'Incidents',
    postmortems: 'Postmortems',
  },
  noSuchPage: {
    title: 'There is no such page',
    description: 'Perhaps its address is mistyped, or not complete.',
  },
  status: { open: 'Open', resolved: 'Resolved', closed: 'Closed' },
  postmortemStatus: {
    draft: 'Postmortem: draft',
    published: 'Postmortem: published',
  },
  deploymentState: {
    started: 'Started',
    successful: 'Successful',
    failed: 'Failed',
    'rolled-back': 'Rolled back',
  },
  likelihood: {
    strong: 'Strongly suspected',
    possible: 'Possible',
    weak: 'Unlikely',
  },
  causeState: {
    potential: 'Potential cause',
    confirmed: 'Confirmed cause',
    'ruled-out': 'Ruled out',
  },
  priority: {
    P1: 'Critical: people cannot do what they came for, right now',
    P2: 'High: a main job is slow or fails for some',
    P3: 'Moderate: there is a way around it',
    P4: 'Low: an annoyance',
    P5: 'For information: nobody outside notices',
  },
  services: {
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    none: 'No service named',
  },
  button: {
    cancel: 'Cancel',
    close: 'Close',
    loadMore: 'Load more',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    open: 'Show keyboard shortcuts',
  },
  search: { incident: 'Incident', postmortem: 'Postmortem' },
} as const;
