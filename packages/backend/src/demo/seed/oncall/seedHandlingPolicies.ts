import { HandlingPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { SeedContext } from '../SeedContext';

const POLICIES: readonly HandlingPolicyInput[] = [
  {
    type: 'alert',
    name: 'Mark the test environment',
    policyDescription: 'Nobody should take a rehearsal for the real thing.',
    enabled: true,
    filter: {
      type: 'match-any-condition',
      conditions: [
        { field: 'tags', operation: 'contains', expectedValue: 'staging' },
        {
          field: 'extra-properties',
          key: 'environment',
          operation: 'equals',
          expectedValue: 'staging',
        },
      ],
    },
    message: '[staging] {{message}}',
    priority: 'P5',
  },
  {
    type: 'notification',
    name: 'Batch noise waits for the morning',
    policyDescription: 'A batch that failed at night is repeated at seven.',
    enabled: true,
    team: 'group:default/ledger',
    filter: {
      type: 'match-all-conditions',
      conditions: [
        { field: 'priority', operation: 'less-than', expectedValue: 'P3' },
        { field: 'tags', operation: 'contains', expectedValue: 'batch' },
      ],
    },
    timeRestrictions: {
      type: 'time-of-day',
      restriction: { startHour: 20, startMin: 0, endHour: 7, endMin: 0 },
    },
    timezone: 'Europe/Berlin',
    delayAction: { delayOption: 'next-time', untilHour: 7, untilMinute: 0 },
    autoCloseAction: { duration: { timeAmount: 2, timeUnit: 'days' } },
  },
];

/** Makes the alert and notification policies that do not exist yet; answers how many. */
export async function seedHandlingPolicies({
  onCall,
  voices,
}: SeedContext): Promise<number> {
  const machine = await voices.machine('oncall');
  const existing = await onCall.listHandlingPolicies(machine);
  const missing = POLICIES.filter(
    ({ name }) => !existing.some(one => one.name === name),
  );
  for (const policy of missing) {
    await onCall.createHandlingPolicy(policy, machine);
  }
  return missing.length;
}
