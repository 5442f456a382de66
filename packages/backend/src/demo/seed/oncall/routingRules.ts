import { RoutingRuleInput } from '@muster/backstage-plugin-oncall-common';

/** Where alerts of two teams go by what they say. The functions find ids by names. */
export function routingRules(find: {
  readonly policyId: (name: string) => string;
  readonly scheduleId: (name: string) => string;
}): readonly RoutingRuleInput[] {
  const { policyId, scheduleId } = find;
  const payments = 'group:default/payments';
  const observability = 'group:default/observability';
  return [
    {
      team: payments,
      name: 'Informational',
      criteria: tagged('informational', 'rehearsal'),
      notify: { type: 'none' },
    },
    {
      team: payments,
      name: 'Reconciliation at night',
      criteria: {
        type: 'match-all-conditions',
        conditions: [
          {
            field: 'message',
            operation: 'contains',
            expectedValue: 'reconciliation',
          },
          { field: 'priority', operation: 'less-than', expectedValue: 'P2' },
        ],
      },
      timezone: 'Europe/Berlin',
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 20, startMin: 0, endHour: 7, endMin: 0 },
      },
      notify: { type: 'schedule', id: scheduleId('Payments secondary') },
    },
    {
      team: observability,
      name: 'The pipeline itself',
      criteria: tagged('pipeline', 'blind'),
      notify: { type: 'escalation', id: policyId('Monitoring pipeline') },
    },
    {
      team: observability,
      name: 'Test alerts',
      criteria: {
        type: 'match-any-condition',
        conditions: [
          {
            field: 'alias',
            operation: 'matches',
            expectedValue: '(?i)test[-/].*',
          },
        ],
      },
      notify: { type: 'none' },
    },
  ];
}

function tagged(...tags: readonly string[]): RoutingRuleInput['criteria'] {
  return {
    type: 'match-any-condition',
    conditions: tags.map(expectedValue => ({
      field: 'tags',
      operation: 'contains',
      expectedValue,
    })),
  };
}
