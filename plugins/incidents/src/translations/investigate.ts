/** The view that looks for causes. */
export const investigateMessages = {
  title: 'What changed before {{key}}?',
  back: 'Back to {{key}}',
  window: {
    label: 'Window',
    '24': '24 hours',
    '48': '48 hours',
    '168': '7 days',
  },
  environment: { label: 'Environment', all: 'All environments' },
  view: { chart: 'Time axis', table: 'Table' },
  chart: {
    label:
      'Deployments by service and time. Left and right move in time, up and down change the service, Enter goes to the details.',
    impact: 'Impact started {{moment}}',
    lane: 'Deployments of {{service}}',
    impacted: 'impacted',
    quiet: 'No deployment in this window: {{services}}',
    hops_one: '{{count}} hop away',
    hops_other: '{{count}} hops away',
    incident: '{{key}} ({{priority}}): {{message}}',
  },
  marker: {
    label:
      'Deployment {{name}} of {{service}}, {{state}}, {{moment}}, {{gap}}, {{suspicion}}',
    notRanked: 'not suspected',
  },
  gap: {
    before: '{{length}} before the impact',
    after: '{{length}} after the impact started',
  },
  legend: {
    title: 'Legend',
    size: 'Bigger: more files changed',
    depth: 'Stronger: more suspected',
    bar: 'Bar: another incident of the service',
  },
  ranking: {
    title: 'Most suspected',
    none: 'Nothing in this window stands out. The cause may be no deployment at all.',
    weak: 'None of these is convincing. The cause may be something else.',
    rank: 'Number {{rank}}',
    noneOfThese:
      'None of these? Rule them out; the cause need not be a deployment.',
    reasons: 'Why it is suspected',
  },
  panel: {
    title: 'Deployment {{name}} of {{service}}',
    empty: 'Choose a deployment to see what came with it.',
    environment: 'Environment',
    started: 'Started',
    ended: 'Ended',
    files_one: '{{count}} file changed',
    files_other: '{{count}} files changed',
    commits: 'Commits',
    noCommits: 'No commit was recorded with it.',
    author: 'by {{author}}',
    link: 'Open the pipeline',
    why: 'Why it is suspected',
    notSuspected: 'Nothing speaks for it.',
    addDeployment: 'Add as potential cause',
    addCommit: 'Add this commit',
    addCommitOf: 'Add commit {{sha}} as a potential cause',
    byCommit: 'commit {{sha}}',
    moreFiles_one: 'and {{count}} more',
    moreFiles_other: 'and {{count}} more',
  },
  table: {
    caption: 'Deployments in the window, newest first',
    deployment: 'Deployment',
    state: 'State',
    environment: 'Environment',
    at: 'Started',
    gap: 'Relative to the impact',
    files: 'Files',
    suspicion: 'Suspicion',
  },
  empty: {
    title: 'No deployment was recorded in this window',
    description:
      'Nothing was deployed to these services or to what they depend on, or nobody told us. Look at a longer window or at all environments, or let your pipeline record deployments:',
  },
} as const;
