/** The card on the page of a service. */
export const cardMessages = {
  title: 'Operations',
  truth: {
    open_one: '{{count}} open {{priority}}',
    open_other: '{{count}} open incidents, the most urgent is {{priority}}',
    alerts_one: '{{count}} open alert, no incident',
    alerts_other: '{{count}} open alerts, no incident',
    inherited:
      'Nothing is wrong here, but it depends on {{service}}, which has an open {{priority}}',
    fine: 'Nothing is wrong',
    unknown: 'Whether an incident is open cannot be read right now',
    paging: 'paging {{person}} since {{moment}}',
    recent_zero: 'No incident in the last 90 days',
    recent_one: '{{count}} incident in the last 90 days',
    recent_other: '{{count}} incidents in the last 90 days',
  },
  incidents: {
    title: 'Open incidents',
    elapsed: 'Elapsed time of {{key}}',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  inherited: {
    title: 'Trouble it depends on',
    line: 'depends on {{service}}, which has an open {{priority}}: {{incident}}',
  },
  onCall: { title: 'On call' },
  alerts: {
    title: 'Open alerts',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  deployment: {
    title: 'Last deployment',
    line: '{{name}} to {{environment}}, {{moment}}',
  },
  action: {
    incidents: 'View incidents',
    onCall: 'View on-call',
    setSchedule: 'Set up a schedule',
  },
} as const;
