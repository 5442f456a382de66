import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { newStep, policyForm, readPolicyForm } from './policyForm';

const policy: EscalationPolicy = {
  id: 'payments',
  name: 'Payments',
  team: 'group:default/payments',
  steps: [
    {
      delayMinutes: 0,
      condition: 'if-not-acked',
      notify: 'default',
      recipient: { type: 'schedule', ref: 'payments-primary' },
    },
    {
      delayMinutes: 20,
      condition: 'if-not-closed',
      notify: 'all',
      recipient: { type: 'team', ref: 'group:default/payments' },
    },
  ],
  repeat: { count: 2, waitMinutes: 30 },
};

describe('readPolicyForm', () => {
  it('gives back a policy that nobody changed', () => {
    const { id, ...input } = policy;
    expect(readPolicyForm(policyForm(policy)).input).toEqual(input);
  });

  it('puts steps in the order of their time', () => {
    const form = policyForm(policy);
    const [first, second] = form.steps;
    const late = { ...first, delayMinutes: '25' };
    const { input } = readPolicyForm({ ...form, steps: [late, second] });
    expect(input?.steps.map(step => step.delayMinutes)).toEqual([20, 25]);
  });

  it('never repeats with 0 times', () => {
    const form = { ...policyForm(policy), repeats: '0' };
    expect(readPolicyForm(form).input?.repeat).toBeUndefined();
  });

  it('asks a new policy for a name and for whom to page', () => {
    expect(readPolicyForm(policyForm()).problems).toEqual({
      name: 'name',
      steps: { 0: { ref: 'recipient' } },
    });
  });

  it.each(['-5', '1.5', 'soon', ''])('refuses a delay of %p', delayMinutes => {
    const step = { ...newStep(0, 0), ref: 'ledger', delayMinutes };
    const form = { ...policyForm(policy), steps: [step] };
    expect(readPolicyForm(form).problems?.steps).toEqual({
      0: { delay: 'delay' },
    });
  });
});
