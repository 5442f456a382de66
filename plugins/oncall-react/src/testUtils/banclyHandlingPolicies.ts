import { HandlingPolicy } from '@muster/backstage-plugin-oncall-common';

/** The bank marks what comes from its test environment, and lets calm alerts of the payments wait for the morning. */
export const banclyHandlingPolicies: readonly HandlingPolicy[] = [
  {
    id: 'mark-tests',
    order: 0,
    type: 'alert',
    name: 'Mark the test environment',
    enabled: true,
    filter: {
      type: 'match-all-conditions',
      conditions: [
        { field: 'tags', operation: 'contains', expectedValue: 'test' },
      ],
    },
    message: '[test] {{message}}',
    priority: 'P5',
    continue: true,
  },
  {
    id: 'shorten-hosts',
    order: 1,
    type: 'alert',
    name: 'Hosts by their short name',
    enabled: false,
    filter: { type: 'match-all' },
    entity: '{{entity.substringBefore(".")}}',
  },
  {
    id: 'until-morning',
    order: 0,
    type: 'notification',
    name: 'Calm ones wait for the morning',
    enabled: true,
    team: 'group:default/payments',
    filter: {
      type: 'match-all-conditions',
      conditions: [
        { field: 'priority', operation: 'less-than', expectedValue: 'P3' },
      ],
    },
    timezone: 'Europe/Berlin',
    delayAction: { delayOption: 'next-weekday', untilHour: 9, untilMinute: 0 },
    autoCloseAction: { duration: { timeAmount: 2, timeUnit: 'days' } },
  },
];
