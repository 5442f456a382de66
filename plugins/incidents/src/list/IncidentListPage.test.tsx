import { screen, waitFor, within } from '@testing-library/react';
import { fakeIncident } from '../testUtils/fakeIncident';
import { fakeIncidents, renderPortal } from '../__testUtils__/renderPortal';

describe('IncidentListPage', () => {
  it('groups incidents by what is left to do', async () => {
    renderPortal('/incidents');
    const active = await screen.findByRole('region', { name: 'Active' });
    const rows = within(active).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(
      /P1.*INC-46 Transaction failing.*banking-transaction, payment-portal, account-ledger.*4 responders/,
    );
    expect(
      within(active).getByRole('timer', { name: 'Impact duration of INC-46' }),
    ).toHaveTextContent(/^14 min/);
    const resolved = screen.getByRole('region', {
      name: 'Resolved, not closed yet',
    });
    expect(resolved).toHaveTextContent(/mobile-app and 2 more/);
    expect(
      within(resolved).getByRole('link', { name: 'Postmortem: draft' }),
    ).toHaveAttribute('href', '/incidents/postmortems/pm-44');
    expect(screen.getByRole('region', { name: 'Closed' })).toHaveTextContent(
      '3 incidents',
    );
  });

  it('filters by what the URL says', async () => {
    const { incidents } = renderPortal(
      '/incidents?status=closed&priority=P1&text=ledger',
    );
    expect(
      await screen.findByRole('link', { name: /INC-38/ }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: /INC-/ })).toHaveLength(1);
    expect(incidents.callsOf('listIncidents')[0]).toEqual([
      expect.objectContaining({
        status: ['closed'],
        priority: ['P1'],
        text: 'ledger',
      }),
    ]);
    expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue(
      'closed',
    );
  });

  it('filters by status, priority and text, and takes the filter away', async () => {
    const { user } = renderPortal('/incidents');
    await screen.findByRole('link', { name: /INC-46/ });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Priority' }),
      'P4',
    );
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: /INC-/ })).toHaveLength(1),
    );
    await user.type(
      screen.getByRole('searchbox', { name: /Search/ }),
      'nothing like this',
    );
    expect(await screen.findByText('No incident matches')).toBeInTheDocument();
    await user.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(
      await screen.findByRole('link', { name: /INC-46/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('searchbox', { name: /Search/ })).toHaveValue('');
  });

  it('says that nothing is burning, and what was last', async () => {
    const incidents = fakeIncidents();
    const { world } = incidents;
    incidents.world = {
      ...world,
      incidents: world.incidents.filter(({ status }) => status !== 'open'),
    };
    renderPortal('/incidents', { incidents });
    expect(await screen.findByText('Nothing is burning')).toBeInTheDocument();
    expect(screen.getByText(/The last one/)).toHaveTextContent(
      /INC-44 Logins from Japan time out, was resolved 2 d ago/,
    );
    expect(
      screen.getAllByRole('button', { name: 'Declare incident' }),
    ).toHaveLength(2);
  });

  it('loads more by the cursor', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      fakeIncident({ number: index + 1, message: `Number ${index + 1}` }),
    );
    const incidents = fakeIncidents({ incidents: many });
    const { user } = renderPortal('/incidents', { incidents });
    await screen.findByText('50 incidents');
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    expect(await screen.findByText('60 incidents')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Load more' }),
    ).not.toBeInTheDocument();
  });

  it('shows an error, and the list again when it is over', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('listIncidents', new Error('The database sleeps'));
    const { user } = renderPortal('/incidents', { incidents });
    await screen.findAllByText(/The database sleeps/);
    incidents.failWith('listIncidents', undefined);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: /INC-46/ }),
    ).toBeInTheDocument();
  });

  it('is walked through by keys', async () => {
    const { user } = renderPortal('/incidents');
    const first = await screen.findByRole('link', { name: /INC-46/ });
    const second = screen.getByRole('link', { name: /INC-45/ });
    await user.keyboard('j');
    expect(first).toHaveFocus();
    await user.keyboard('j');
    expect(second).toHaveFocus();
    await user.keyboard('k');
    expect(first).toHaveFocus();
    await user.keyboard('/');
    const search = screen.getByRole('searchbox', { name: /Search/ });
    expect(search).toHaveFocus();
    await user.keyboard('jn');
    expect(search).toHaveValue('jn');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('declares by n, helps by ?, opens by Enter', async () => {
    const { user } = renderPortal('/incidents');
    await screen.findByRole('link', { name: /INC-46/ });
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await user.keyboard('n');
    await screen.findByRole('dialog', { name: 'Declare an incident' });
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await user.keyboard('j{Enter}');
    expect(
      await screen.findByRole('timer', { name: 'Elapsed time' }),
    ).toBeInTheDocument();
  });

  it('leads to the postmortems', async () => {
    const { user } = renderPortal('/incidents');
    await user.click(await screen.findByRole('link', { name: 'Postmortems' }));
    expect(
      await screen.findByRole('searchbox', { name: 'Search postmortems' }),
    ).toBeInTheDocument();
  });
});
