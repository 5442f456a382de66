import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { MaintenancePage } from './MaintenancePage';

describe('MaintenancePage', () => {
  it('says what is different now and later', async () => {
    await renderOnCall(<MaintenancePage />);
    const row = within(
      await screen.findByRole('row', { name: /Upgrade of the database/ }),
    );
    expect(row.getByText('Active')).toBeVisible();
    expect(row.getByText(/pages nobody/)).toBeVisible();
    expect(await screen.findByText('Grafana is switched off')).toBeVisible();
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
});
