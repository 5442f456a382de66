import { NO_TEAM } from '@muster/backstage-plugin-oncall-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { PoliciesPage } from './PoliciesPage';

describe('PoliciesPage', () => {
  it('finds a policy by its name, its team or a condition, and keeps its place in the order', async () => {
    const onCallApi = createFakePager();
    const policy = {
      type: 'alert',
      enabled: true,
      filter: { type: 'match-all' },
      team: 'group:default/payments',
    } as const;
    onCallApi.world = {
      ...onCallApi.world,
      handlingPolicies: [
        { ...policy, id: 'a', order: 0, name: 'Quiet disks' },
        { ...policy, id: 'b', order: 1, name: 'Loud disks' },
        { ...policy, id: 'c', order: 0, name: 'Houses', team: undefined },
      ],
    };
    await renderOnCall(<PoliciesPage />, { onCallApi });
    const search = await screen.findByLabelText(
      'Search policy, team or condition',
    );
    await userEvent.type(search, 'loud');
    const found = screen.getByRole('list', { name: 'payments' });
    expect(found).toHaveTextContent('2. Loud disks');
    expect(found).not.toHaveTextContent('1. Quiet disks');
    expect(screen.queryByText(/Houses/)).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Move the policy Loud disks up' }),
    ).toBeEnabled();

    await userEvent.clear(search);
    await userEvent.type(search, 'nothing like it');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything' }),
    );
    expect(screen.getByText(/Houses/)).toBeVisible();
  });

  it('draws fifty policies of hundreds until somebody asks for more', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      handlingPolicies: Array.from({ length: 120 }, (_, order) => ({
        id: `policy-${order}`,
        order: 0,
        type: 'alert' as const,
        name: `Policy ${order}`,
        enabled: true,
        filter: { type: 'match-all' as const },
        team: `group:default/team-${order}`,
      })),
    };
    await renderOnCall(<PoliciesPage />, { onCallApi });
    expect(await screen.findByText('50 of 120 are shown')).toBeVisible();
    expect(screen.getAllByText(/Policy \d+/)).toHaveLength(50);
    expect(
      screen.getByText(/people are told as soon as an alert opens/),
    ).toBeVisible();
  });

  it('says in order which alerts each policy means and what it does', async () => {
    await renderOnCall(<PoliciesPage />);
    const forAll = within(
      await screen.findByRole('list', { name: 'For all alerts' }),
    ).getAllByRole('listitem');
    expect(forAll[0]).toHaveTextContent('1. Mark the test environment');
    expect(forAll[0]).toHaveTextContent('Message: [test] {{message}}');
    expect(
      screen.getByText(
        'Nobody is told before the next weekday at 09:00 (Europe/Berlin)',
      ),
    ).toBeVisible();
  });

  it('leaves the policies of a team to the file that says them', async () => {
    const onCallApi = createFakePager();
    const policies = onCallApi.world.handlingPolicies;
    const owned = policies.find(({ team }) => team);
    const id = owned?.team ?? 'the world has no policy of a team';
    onCallApi.files = [
      {
        ref: 'location:default/on-call',
        location: 'https://git.example/on-call.yaml',
        objects: [{ kind: 'handling-policies', id, name: 'policies' }],
        problems: [],
      },
    ];
    await renderOnCall(<PoliciesPage />, { onCallApi });
    expect(
      (await screen.findAllByText(/Managed from file/)).length,
    ).toBeGreaterThan(0);
    const locked = (name?: string) =>
      screen
        .getByRole('button', { name: `Edit the policy ${name}` })
        .getAttribute('aria-disabled');
    expect(locked(owned?.name)).toBe('true');
    const forAll = policies.find(({ team }) => !team);
    expect(locked(forAll?.name)).not.toBe('true');
  });

  it('asks once for the names of those whom policies tell, however many there are', async () => {
    const onCallApi = createFakePager();
    const [schedule] = await onCallApi.listSchedules({});
    const many = Array.from({ length: 30 }, (_, order) => ({
      id: `policy-${order}`,
      order,
      type: 'alert' as const,
      name: `Policy ${order}`,
      enabled: true,
      filter: { type: 'match-all' as const },
      responders: [{ type: 'schedule' as const, id: schedule.id }],
    }));
    jest.spyOn(onCallApi, 'listHandlingPolicies').mockResolvedValue(many);
    const listSchedules = jest.spyOn(onCallApi, 'listSchedules');
    await renderOnCall(<PoliciesPage />, { onCallApi });

    await waitFor(() =>
      expect(screen.getAllByText(`Also tells ${schedule.name}`)).toHaveLength(
        30,
      ),
    );
    expect(listSchedules.mock.calls.length).toBeLessThan(5);
  });

  it('names the policies for all alerts first, as they are asked, and whom one tells', async () => {
    const onCallApi = createFakePager();
    const [first, ...others] = onCallApi.world.handlingPolicies;
    const id = first.id;
    if (first.type !== 'alert') {
      throw new Error('The first policy of the world is about alerts');
    }
    const schedule = onCallApi.world.schedules[0];
    const tells = {
      ...first,
      responders: [
        { type: 'user', id: 'user:default/ben' },
        { type: 'schedule', id: schedule.id },
      ],
    } as const;
    onCallApi.world = {
      ...onCallApi.world,
      handlingPolicies: [
        { ...tells, id: 'own', name: 'Own', team: 'group:default/payments' },
        { ...tells, id },
        ...others,
      ],
    };
    await renderOnCall(<PoliciesPage />, { onCallApi });
    expect(
      (await screen.findAllByText(`Also tells ben, ${schedule.name}`)).length,
    ).toBeGreaterThan(0);
    const lists = screen
      .getAllByRole('list')
      .map(list => list.getAttribute('aria-labelledby'))
      .flatMap(head => document.getElementById(head ?? '')?.textContent ?? []);
    expect(lists.slice(0, 2)).toEqual(['For all alerts', 'payments']);
  });

  it('warns of policies that no alert can reach, in the list and while one is written', async () => {
    const onCallApi = createFakePager();
    const everything = {
      type: 'notification',
      enabled: true,
      filter: { type: 'match-all' },
    } as const;
    onCallApi.world = {
      ...onCallApi.world,
      handlingPolicies: [
        { ...everything, id: 'house', name: 'House', order: 0 },
        {
          ...everything,
          id: 'calm',
          name: 'Calm',
          order: 0,
          team: 'group:default/payments',
        },
      ],
    };
    await renderOnCall(<PoliciesPage />, { onCallApi });
    const theirs = await screen.findByRole('list', { name: 'payments' });
    expect(theirs).toHaveTextContent('No alert can reach it');
    expect(theirs).toHaveTextContent(
      '"House" is asked before it and takes every alert.',
    );
    expect(
      screen.getByRole('list', { name: 'For all alerts' }),
    ).not.toHaveTextContent('No alert can reach it');

    const edit = async (policy: string) => {
      await userEvent.click(
        screen.getByRole('button', { name: `Edit the policy ${policy}` }),
      );
      return within(await screen.findByRole('dialog'));
    };
    const house = await edit('House');
    expect(house.getByRole('alert')).toHaveTextContent(
      'No alert can reach "Calm": this policy is asked before it and takes whatever fits it.',
    );
    await userEvent.click(house.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const calm = await edit('Calm');
    expect(calm.getByRole('alert')).toHaveTextContent(
      'No alert can reach this policy. "House" is asked before it and takes every alert.',
    );
  });

  it('switches, moves and deletes policies', async () => {
    const onCallApi = await renderOnCall(<PoliciesPage />);
    await userEvent.click(
      await screen.findByRole('checkbox', {
        name: 'Mark the test environment is switched on',
      }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'updateHandlingPolicy',
        'mark-tests',
        expect.objectContaining({ enabled: false }),
        undefined,
      ]),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Move the policy Hosts by their short name up',
      }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'updateHandlingPolicy',
        'shorten-hosts',
        expect.anything(),
        0,
      ]),
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Delete the policy Mark the test environment',
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete policy' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'deleteHandlingPolicy',
        'mark-tests',
      ]),
    );
  });

  it('makes a notification policy once it has a name', async () => {
    const onCallApi = await renderOnCall(<PoliciesPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a notification policy' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByLabelText(/^Value/), 'disk');
    await userEvent.click(form.getByLabelText('Tell nobody'));
    await userEvent.click(form.getByRole('button', { name: 'Save policy' }));
    expect(form.getByText('Give the policy a name.')).toBeInTheDocument();
    await userEvent.type(form.getByLabelText(/^Name/), 'Calm');
    await userEvent.click(form.getByRole('button', { name: 'Save policy' }));
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'createHandlingPolicy',
        expect.objectContaining({
          type: 'notification',
          name: 'Calm',
          suppress: true,
        }),
      ]),
    );
  });

  it('tries an alert', async () => {
    await renderOnCall(<PoliciesPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: /Try an alert/ }),
    );
    await userEvent.type(await screen.findByLabelText('Message'), 'Disk full');
    await userEvent.click(screen.getByRole('button', { name: 'Try it' }));
    expect(
      await screen.findByText(
        /^Hosts by their short name applies, because it takes every alert/,
      ),
    ).toBeVisible();
    expect(screen.getByText('As usual, at once.')).toBeVisible();
  });

  it('lets members of a team change its policies, and leaves alone those that are for all', async () => {
    const onCallApi = await renderOnCall(<PoliciesPage />, {
      foreign: [NO_TEAM],
    });
    const up = await screen.findByRole('button', {
      name: 'Move the policy Hosts by their short name up',
    });
    expect(up).toHaveAttribute('aria-disabled', 'true');
    expect(up).toHaveAccessibleDescription(/belongs to no team/);
    await userEvent.click(up);
    expect(
      screen.getByRole('checkbox', {
        name: 'Mark the test environment is switched on',
      }),
    ).toBeDisabled();
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'updateHandlingPolicy',
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Edit the policy Calm ones wait for the morning',
      }),
    );
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('only shows them to whoever may not change them', async () => {
    await renderOnCall(<PoliciesPage />, { denied: ['oncall.policy.update'] });
    await screen.findByText(/Calm ones wait for the morning/);
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
  });
});
