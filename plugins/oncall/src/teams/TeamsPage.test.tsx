import { InputError, NotFoundError } from '@backstage/errors';
import { policyUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { RoutingRules } from './RoutingRules';
import { TeamsPage } from './TeamsPage';

const PAYMENTS = '/on-call/teams/default/payments';

function renderAt(
  at: string,
  denied: readonly string[] = [],
  foreign: readonly string[] = [],
  onCallApi = createFakePager(),
) {
  return renderOnCall(
    <Routes>
      <Route path="/on-call/teams/*" element={<TeamsPage />} />
    </Routes>,
    { at, denied, foreign, onCallApi },
  );
}

async function rules() {
  const list = await screen.findByRole('list', { name: 'Routing rules' });
  return within(list)
    .getAllByRole('listitem')
    .map(item => item.textContent);
}

describe('TeamsPage', () => {
  it('lists the teams and links to the page of each', async () => {
    await renderAt('/on-call/teams');

    expect(
      await screen.findByRole('link', { name: 'Payments' }),
    ).toHaveAttribute('href', PAYMENTS);
  });

  it.each(['/default/paymnets', '/default/pay%20ments', '/payments'])(
    'says in words that the address %s leads to no team',
    async address => {
      const onCallApi = createFakePager();
      // As the server does: what cannot be a reference is no question that it answers.
      jest.spyOn(onCallApi, 'getTeam').mockImplementation(async ref => {
        throw ref.includes(' ')
          ? new InputError(`teamRef must match pattern "^[^:/\\s]+$"`)
          : new NotFoundError(`No team with the reference ${ref}`);
      });
      await renderAt(`/on-call/teams${address}`, [], [], onCallApi);
      expect(
        await screen.findByText(/^There is no team “pay/),
      ).toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'All teams' })).toHaveAttribute(
        'href',
        '/on-call/teams',
      );
      expect(screen.queryByText(/pattern/)).not.toBeInTheDocument();
    },
  );

  it('understands an address that is the whole reference', async () => {
    await renderAt('/on-call/teams/group:default/payments');

    expect(await screen.findByText('Cannot be paged')).toBeInTheDocument();
  });

  it('shows who cannot be paged', async () => {
    await renderAt(PAYMENTS);

    expect(
      await screen.findByText(/Goran cannot be paged: there is no way/),
    ).toBeInTheDocument();
    expect(screen.getByText('Cannot be paged')).toBeInTheDocument();
  });

  it('leads to the integrations of the team', async () => {
    await renderAt(PAYMENTS);

    expect(
      await screen.findByRole('link', { name: 'Alertmanager' }),
    ).toHaveAttribute('href', '/on-call/integrations?integration=alertmanager');
    expect(screen.queryByRole('link', { name: 'Grafana' })).toBeNull();
  });

  it('leads from the name of an escalation policy, at a rule and among the policies, to that policy', async () => {
    await renderAt(PAYMENTS);

    await waitFor(() =>
      expect(
        screen
          .getAllByRole('link', { name: 'Payments' })
          .map(link => link.getAttribute('href')),
      ).toEqual(Array(2).fill('/on-call/escalation?q=Payments')),
    );
  });

  it('asks once where rules can lead, however many there are', async () => {
    const onCallApi = createFakePager();
    const [first] = await onCallApi.listRoutingRules({
      team: 'group:default/payments',
    });
    const many = Array.from({ length: 30 }, (_, order) => ({
      ...first,
      id: `rule-${order}`,
      name: `Rule ${order}`,
    }));
    jest.spyOn(onCallApi, 'listRoutingRules').mockResolvedValue(many);
    const listSchedules = jest.spyOn(onCallApi, 'listSchedules');
    await renderOnCall(
      <RoutingRules team="group:default/payments" onChanged={() => {}} />,
      { onCallApi },
    );

    await waitFor(async () => expect(await rules()).toHaveLength(30));
    expect(listSchedules.mock.calls.length).toBeLessThan(5);
  });

  it('says each rule in plain words, the default rule last', async () => {
    await renderAt(PAYMENTS);

    expect(await rules()).toEqual([
      expect.stringContaining('1. Urgent Tags contains critical'),
      expect.stringContaining('Only 18:00–06:00 (Europe/Berlin)'),
      expect.stringContaining('3. Default'),
    ]);
  });

  it('moves a rule with the keyboard and says so', async () => {
    const onCallApi = await renderAt(PAYMENTS);
    const up = await screen.findByRole('button', {
      name: 'Move the rule Night up',
    });
    up.focus();
    await userEvent.keyboard('{Enter}');

    await waitFor(async () => expect((await rules())[0]).toContain('1. Night'));
    expect(screen.getByText('Night is rule 1 now.')).toBeInTheDocument();
    expect(onCallApi.world.routingRules.map(({ name }) => name)).toEqual([
      'Night',
      'Urgent',
      'Default',
    ]);
    // A rule that takes every alert, but only at night, hides nothing.
    expect(screen.queryByText('No alert can reach it')).toBeNull();
  });

  it('adds a rule', async () => {
    const onCallApi = await renderAt(PAYMENTS);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a rule' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save rule' }));
    expect(dialog.getByText('Give the rule a name.')).toBeInTheDocument();
    expect(dialog.getByText('Say what to compare with.')).toBeInTheDocument();

    await userEvent.type(dialog.getByLabelText(/^Name/), 'Disks');
    await userEvent.type(dialog.getByLabelText(/^Value/), 'disk');
    await userEvent.click(dialog.getByLabelText(/^Where it leads/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Nobody' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save rule' }));

    await waitFor(() =>
      expect(onCallApi.world.routingRules).toContainEqual({
        id: expect.any(String),
        team: 'group:default/payments',
        name: 'Disks',
        isDefault: false,
        criteria: {
          type: 'match-any-condition',
          conditions: [
            { field: 'message', operation: 'contains', expectedValue: 'disk' },
          ],
        },
        notify: { type: 'none' },
      }),
    );
  });

  it('tries an alert', async () => {
    const onCallApi = await renderAt(PAYMENTS);
    await userEvent.click(await screen.findByText('Try an alert'));
    await userEvent.type(
      await screen.findByLabelText(/^Tags, separated/),
      'critical, db',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try it' }));

    expect(await screen.findByText(/Who would be told/)).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'tryRouting',
      expect.objectContaining({ tags: ['critical', 'db'], priority: 'P3' }),
    ]);
  });

  it('shows no answer about an alert that is another one by now', async () => {
    await renderAt(PAYMENTS);
    await userEvent.click(await screen.findByText('Try an alert'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try it' }),
    );
    expect(await screen.findByText(/Who would be told/)).toBeInTheDocument();

    await userEvent.type(screen.getByLabelText('Message'), 'Disk is full');
    expect(screen.queryByText(/Who would be told/)).not.toBeInTheDocument();
  });

  it('offers no change to readers', async () => {
    await renderAt(PAYMENTS, [policyUpdatePermission.name]);
    await rules();

    expect(screen.queryByRole('button', { name: 'Add a rule' })).toBeNull();
  });

  it('says what is missing to people of another team', async () => {
    await renderAt(PAYMENTS, [], ['group:default/payments']);
    for (const name of ['Add a rule', 'Move the rule Night up']) {
      const button = await screen.findByRole('button', { name });
      expect(button).toHaveAttribute('aria-disabled', 'true');
      expect(button).toHaveAccessibleDescription(/may configure payments/);
    }
  });
});
