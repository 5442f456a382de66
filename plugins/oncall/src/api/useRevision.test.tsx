import { ResponseError } from '@backstage/errors';
import { NotificationRuleInput } from '@muster/backstage-plugin-oncall-common';
import { FakeOnCallWorld } from '@muster/backstage-plugin-oncall-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactElement } from 'react';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { PolicyDialog } from '../escalation/PolicyDialog';
import { NotificationRuleDialog } from '../me/NotificationRuleDialog';
import { HandlingPolicyDialog } from '../policies/HandlingPolicyDialog';
import { ScheduleDialog } from '../schedules/ScheduleDialog';
import { RuleDialog } from '../teams/RuleDialog';

const ends = { onClose: () => {}, onDone: () => {} };
const BEFORE = { revision: 'before' };

const NOTIFICATION_RULE: NotificationRuleInput = {
  name: 'Nights',
  action: 'create-alert',
  enabled: true,
  steps: [],
};

/** The forms of things that somebody else changed since, after which they have the revision `now`. */
const FORMS: readonly [
  (
    | 'updateSchedule'
    | 'updateEscalationPolicy'
    | 'updateHandlingPolicy'
    | 'updateRoutingRule'
    | 'updateNotificationRule'
  ),
  (world: FakeOnCallWorld) => ReactElement,
][] = [
  [
    'updateSchedule',
    ({ schedules: [schedule] }) => (
      <ScheduleDialog schedule={{ ...schedule, ...BEFORE }} {...ends} />
    ),
  ],
  [
    'updateEscalationPolicy',
    ({ policies: [policy] }) => (
      <PolicyDialog policy={{ ...policy, ...BEFORE }} {...ends} />
    ),
  ],
  [
    'updateHandlingPolicy',
    ({ handlingPolicies: policies }) => (
      <HandlingPolicyDialog
        start={{ ...policies[0], ...BEFORE }}
        policies={policies}
        {...ends}
      />
    ),
  ],
  [
    'updateRoutingRule',
    ({ routingRules: [rule] }) => (
      <RuleDialog team={rule.team} rule={{ ...rule, ...BEFORE }} {...ends} />
    ),
  ],
  [
    'updateNotificationRule',
    ({ contactMethods: methods }) => (
      <NotificationRuleDialog
        rule={{ ...NOTIFICATION_RULE, id: 'rule-1', ...BEFORE }}
        methods={methods}
        {...ends}
      />
    ),
  ],
];

describe('useRevision', () => {
  it.each(FORMS)(
    'says that %s was refused because somebody else was first, and makes it when it is pressed again',
    async (verb, form) => {
      const onCallApi = createFakePager();
      const { world } = onCallApi;
      onCallApi.world = {
        ...world,
        schedules: world.schedules.map(revised),
        policies: world.policies.map(revised),
        handlingPolicies: world.handlingPolicies.map(revised),
        routingRules: world.routingRules.map(revised),
      };
      await onCallApi.me.createNotificationRule(revised(NOTIFICATION_RULE));
      onCallApi.failWith(verb, await conflict('It was changed since'));
      const { calls } = await renderOnCall(form(world), { onCallApi });
      const sent = () =>
        calls.flatMap(([name, _, input]) => (name === verb ? [input] : []));
      const save = screen.getByRole('button', { name: /^Save/ });
      await userEvent.click(save);
      expect(
        await screen.findByText(/^This was changed in another window/),
      ).toBeInTheDocument();
      expect(sent()).toEqual([expect.objectContaining(BEFORE)]);

      onCallApi.failWith(verb, undefined);
      await userEvent.click(save);
      await waitFor(() => expect(sent()).toHaveLength(2));
      expect(sent()[1]).toMatchObject({ revision: 'now' });
    },
  );

  it('says what else is in the way of a change', async () => {
    const onCallApi = createFakePager();
    const [policy] = onCallApi.world.policies;
    const refusal = await conflict('There is already another named Gold');
    onCallApi.failWith('updateEscalationPolicy', refusal);
    await renderOnCall(<PolicyDialog policy={policy} {...ends} />, {
      onCallApi,
    });
    await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
    expect(await screen.findByText(/another named Gold/)).toBeInTheDocument();
  });
});

function revised<T>(one: T) {
  return { ...one, revision: 'now' };
}

function conflict(message: string) {
  const error = { name: 'ConflictError', message };
  return ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: 409 } }), {
      status: 409,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}
