import { Entity } from '@backstage/catalog-model';
import { NO_TEAM } from '@muster/backstage-plugin-oncall-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { MaintenancePage } from './MaintenancePage';

describe('MaintenancePage', () => {
  it('finds one by what it is about, and asks for names once however many there are', async () => {
    const onCallApi = createFakePager();
    const [first] = onCallApi.world.maintenance;
    const rules = [
      { state: 'disabled', entity: { type: 'team', id: 'group:default/web' } },
    ] as const;
    onCallApi.world = {
      ...onCallApi.world,
      maintenance: [
        ...onCallApi.world.maintenance,
        ...Array.from({ length: 60 }, (_, index) => ({
          ...first,
          id: `past-${index}`,
          description: `Past ${index}`,
          status: 'past' as const,
          rules,
          teams: ['group:default/payments'],
        })),
      ],
    };
    const listIntegrations = jest.spyOn(onCallApi, 'listIntegrations');
    await renderOnCall(<MaintenancePage />, { onCallApi });
    await screen.findByText('Grafana is switched off');
    expect(screen.getAllByRole('row')).toHaveLength(51);
    expect(listIntegrations.mock.calls.length).toBeLessThan(5);

    const search = screen.getByLabelText('Search maintenance or team');
    fireEvent.change(search, { target: { value: 'grafana' } });
    expect(
      screen.getByText('Move the ledger to the second site'),
    ).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    fireEvent.change(search, { target: { value: 'payments past 59' } });
    expect(screen.getByText('Past 59')).toBeVisible();
  });

  it('says what is different now and later', async () => {
    await renderOnCall(<MaintenancePage />);
    const row = within(
      await screen.findByRole('row', { name: /Upgrade of the database/ }),
    );
    expect(row.getByText('Active')).toBeVisible();
    expect(row.getByText(/pages nobody/)).toBeVisible();
    expect(await screen.findByText('Grafana is switched off')).toBeVisible();
  });

  it('says who began it, and puts what is quiet now above what will be, soonest first', async () => {
    const onCallApi = createFakePager();
    const [planned, active] = onCallApi.world.maintenance;
    const start = DateTime.fromISO(planned.start).plus({ weeks: 1 });
    const later = {
      ...planned,
      id: 'later',
      description: 'Move it back',
      start: start.toUTC().toISO() ?? '',
    };
    onCallApi.world = {
      ...onCallApi.world,
      maintenance: [later, planned, active],
    };
    await renderOnCall(<MaintenancePage />, { onCallApi });
    await screen.findByText('Upgrade of the database');
    const [, first, second, third] = screen.getAllByRole('row');
    expect(first).toHaveTextContent(/Upgrade of the database.*by ana/i);
    expect(second).toHaveTextContent(/Move the ledger/);
    expect(third).toHaveTextContent(/Move it back/);
  });

  it('does not show the id of a source that was deleted', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = { ...onCallApi.world, integrations: [] };
    await renderOnCall(<MaintenancePage />, { onCallApi });
    expect(
      await screen.findByText('A source that was deleted is switched off'),
    ).toBeVisible();
  });

  it('says what follows before it ends one', async () => {
    const onCallApi = await renderOnCall(<MaintenancePage />);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'End now: Upgrade of the database',
      }),
    );
    expect(
      await screen.findByText(/start their escalation now/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'End maintenance' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual(['cancelMaintenance', 'upgrade']),
    );
  });

  it('shows when one was ended early, and of one that never began what was planned', async () => {
    const onCallApi = createFakePager();
    const cancelledAt = '2026-10-26T20:25:00.000Z';
    onCallApi.world = {
      ...onCallApi.world,
      maintenance: onCallApi.world.maintenance.map(one => ({
        ...one,
        status: 'cancelled',
        start:
          one.id === 'upgrade'
            ? '2026-10-26T20:10:00.000Z'
            : '2026-10-26T21:10:00.000Z',
        end: '2026-10-26T22:10:00.000Z',
        cancelledAt,
      })),
    };
    await renderOnCall(<MaintenancePage />, { onCallApi });
    const upgrade = await screen.findByRole('row', { name: /Upgrade/ });
    const times = (row: HTMLElement) =>
      [...row.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times(upgrade)).toContain(cancelledAt);
    const never = times(screen.getByRole('row', { name: /Move the ledger/ }));
    expect(never).toContain('2026-10-26T22:10:00.000Z');
    expect(never).not.toContain(cancelledAt);
  });

  it('needs something to be under maintenance', async () => {
    const onCallApi = await renderOnCall(<MaintenancePage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Begin maintenance' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByRole('button', { name: 'Begin' }));
    expect(form.getByText(/Choose at least one/)).toBeInTheDocument();
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'createMaintenance',
    );
  });

  it('plans from the next hour on the clock of the pager where that of the device is wrong', async () => {
    const there = DateTime.now().plus({ days: 2 }).set({ minute: 30 });
    const onCallApi = createFakePager({ livesAt: there });
    await renderOnCall(<MaintenancePage />, { onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Begin maintenance' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByLabelText('When'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'From … to …' }),
    );
    await waitFor(() =>
      expect(form.getByLabelText(/^From(?! …)/)).toHaveDisplayValue(
        there.plus({ hours: 1 }).toFormat("yyyy-MM-dd'T'HH:00"),
      ),
    );
  });

  it('offers a quiet time only for what the reader may configure', async () => {
    const onCallApi = createFakePager();
    const mine = 'group:default/payments';
    const service = (name: string, owner: string): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name, namespace: 'default' },
      relations: [{ type: 'ownedBy', targetRef: owner }],
    });
    await renderOnCall(<MaintenancePage />, {
      onCallApi,
      foreign: [
        NO_TEAM,
        ...onCallApi.world.teams
          .map(({ ref }) => ref)
          .filter(ref => ref !== mine),
      ],
      entities: [
        service('card-gateway', mine),
        service('card-printer', 'group:default/ledger'),
      ],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Begin maintenance' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(
      form.getByRole('textbox', { name: 'Quiet services and teams' }),
      'card',
    );
    expect(await screen.findByText('card-gateway')).toBeInTheDocument();
    expect(screen.queryByText('card-printer')).not.toBeInTheDocument();
  });

  it('changes one that is planned, and switches a policy on meanwhile', async () => {
    const onCallApi = await renderOnCall(<MaintenancePage />);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Change Move the ledger to the second site',
      }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByLabelText('Policies switched on'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Hosts by their short name' }),
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      form.getByRole('button', { name: 'Save maintenance', hidden: true }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'updateMaintenance',
        'migration',
        expect.objectContaining({
          time: expect.objectContaining({ type: 'schedule' }),
          rules: [
            {
              state: 'disabled',
              entity: { type: 'integration', id: 'grafana' },
            },
            {
              state: 'enabled',
              entity: { type: 'policy', id: 'shorten-hosts' },
            },
          ],
        }),
      ]),
    );
  });

  it('is ended only by whoever may configure what it switches off', async () => {
    await renderOnCall(<MaintenancePage />, {
      foreign: ['group:default/payments'],
    });
    const button = (name: string) => screen.findByRole('button', { name });
    const end = await button('End now: Upgrade of the database');
    expect(end).toHaveAttribute('aria-disabled', 'true');
    expect(end).toHaveAccessibleDescription(/may configure payments/);
    expect(
      await button('Change Move the ledger to the second site'),
    ).not.toHaveAttribute('aria-disabled');
  });
});
