import { policyUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { EscalationPage } from './EscalationPage';

const cardOf = (name: string) => screen.findByRole('region', { name });

describe('EscalationPage', () => {
  it('says each step of each policy in a plain sentence, by name', async () => {
    await renderOnCall(<EscalationPage />);
    const payments = await cardOf('Payments');
    const [first] = screen.getAllByRole('heading', { level: 3 });
    expect(first).toHaveTextContent('Ledger');
    await waitFor(() =>
      expect(
        within(payments)
          .getAllByRole('listitem')
          .map(item => item.textContent),
      ).toEqual([
        'Immediately, unless acknowledged: page who is on call in Payments primary',
        'After 10 min, unless acknowledged: page who comes next in Payments primary',
        'After 20 min, unless acknowledged: page everybody in payments',
      ]),
    );
    expect(payments).toHaveTextContent(
      'Then it starts over 2 times, 30 min after the last step.',
    );
  });

  it('marks the steps that tell somebody whom the catalog does not know any more', async () => {
    const onCallApi = createFakePager();
    const { policies } = onCallApi.world;
    onCallApi.world = {
      ...onCallApi.world,
      policies: policies.map(policy => ({
        ...policy,
        unknownRecipients: ['group:default/payments'],
      })),
    };
    await renderOnCall(<EscalationPage />, { onCallApi });
    const payments = within(await cardOf('Payments'));
    const steps = payments.getAllByRole('listitem');
    expect(
      steps.map(
        step => within(step).queryByText('Not in the catalog') !== null,
      ),
    ).toEqual([false, false, true]);
  });

  it('adds a step to a policy', async () => {
    const onCallApi = await renderOnCall(<EscalationPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit Payments' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a step' }),
    );
    const step = within(screen.getByRole('group', { name: 'Step 4' }));
    expect(step.getByLabelText(/Minutes after the start/)).toHaveValue(30);
    await userEvent.click(screen.getByRole('button', { name: 'Save policy' }));
    expect(step.getByText('Choose whom to page.')).toBeInTheDocument();
    await userEvent.click(step.getByLabelText(/^Schedule \*/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Ledger' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save policy' }));
    await waitFor(() =>
      expect(onCallApi.world.policies[0].steps[3]).toEqual({
        delayMinutes: 30,
        condition: 'if-not-acked',
        notify: 'default',
        recipient: { type: 'schedule', ref: 'ledger' },
      }),
    );
  });

  it('keeps the place of the focus when a step is removed', async () => {
    await renderOnCall(<EscalationPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit Payments' }),
    );
    const remove = async (step: number) =>
      userEvent.click(
        await screen.findByRole('button', { name: `Remove step ${step}` }),
      );
    await remove(2);
    // The one that was the third.
    expect(screen.getByRole('group', { name: 'Step 2' })).toHaveFocus();
    await remove(2);
    // What follows now would add a step to whoever presses twice.
    expect(screen.getByRole('group', { name: 'Step 1' })).toHaveFocus();
  });

  it('names the effect before it deletes a policy', async () => {
    const onCallApi = await renderOnCall(<EscalationPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete Ledger' }),
    );
    expect(
      await screen.findByText(/New alerts no longer escalate by it/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Delete policy' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Ledger' }),
      ).not.toBeInTheDocument(),
    );
    expect(onCallApi.calls).toContainEqual([
      'deleteEscalationPolicy',
      'ledger-policy',
    ]);
  });

  it('says what is missing to whoever may not change the policies of a team', async () => {
    await renderOnCall(<EscalationPage />, {
      foreign: ['group:default/ledger'],
    });
    const remove = await screen.findByRole('button', { name: 'Delete Ledger' });
    expect(remove).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(remove);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(
      await screen.findByRole('tooltip', {
        name: /may configure ledger .*oncall\.team\.configure/,
      }),
    ).toBeVisible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Delete Payments' }),
    );
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('says what a policy is for when there is none', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = { ...onCallApi.world, policies: [] };
    await renderOnCall(<EscalationPage />, {
      onCallApi,
      denied: [policyUpdatePermission.name],
    });
    expect(
      await screen.findByText('There is no escalation policy yet'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Create escalation policy' }),
    ).not.toBeInTheDocument();
  });
});
