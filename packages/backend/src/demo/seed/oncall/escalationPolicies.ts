import {
  EscalationPolicyInput,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';

/** Who is told next when nobody acknowledges. `scheduleId` finds the id of a schedule by its name. */
export function escalationPolicies(
  scheduleId: (name: string) => string,
): readonly EscalationPolicyInput[] {
  const onCall = (delayMinutes: number, schedule: string) =>
    step(delayMinutes, 'default', {
      type: 'schedule',
      ref: scheduleId(schedule),
    });
  const next = (delayMinutes: number, schedule: string) =>
    step(delayMinutes, 'next', { type: 'schedule', ref: scheduleId(schedule) });
  const everybody = (delayMinutes: number, team: string) =>
    step(delayMinutes, 'all', { type: 'team', ref: team });

  const ofTeam = (title: string, team: string, schedule: string) => ({
    name: `${title} escalation`,
    team,
    steps: [onCall(0, schedule), next(10, schedule), everybody(20, team)],
    repeat: { count: 1, waitMinutes: 20 },
  });

  return [
    {
      name: 'Payments escalation',
      description: 'Primary, then secondary, then everybody in Payments.',
      team: 'group:default/payments',
      steps: [
        onCall(0, 'Payments primary'),
        onCall(10, 'Payments secondary'),
        everybody(20, 'group:default/payments'),
      ],
      repeat: { count: 3, waitMinutes: 20 },
    },
    ofTeam('Ledger', 'group:default/ledger', 'Ledger follow the sun'),
    ofTeam('Platform', 'group:default/platform', 'Platform'),
    ofTeam('Observability', 'group:default/observability', 'Observability'),
    ofTeam('Web', 'group:default/web', 'Web'),
    {
      name: 'Monitoring pipeline',
      description:
        'When alerts cannot travel, everything else is blind: faster, and with Platform.',
      team: 'group:default/observability',
      steps: [
        onCall(0, 'Observability'),
        onCall(5, 'Platform'),
        everybody(15, 'group:default/observability'),
      ],
      repeat: { count: 2, waitMinutes: 15 },
    },
  ];
}

function step(
  delayMinutes: number,
  notify: EscalationStep['notify'],
  recipient: EscalationStep['recipient'],
): EscalationStep {
  return { delayMinutes, condition: 'if-not-acked', notify, recipient };
}
