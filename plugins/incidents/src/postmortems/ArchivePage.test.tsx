import { screen, waitFor, within } from '@testing-library/react';
import { fakeIncidents, renderPortal } from '../__testUtils__/renderPortal';

describe('ArchivePage', () => {
  it('shows the lesson, the services and the open actions of each, newest first', async () => {
    renderPortal('/incidents/postmortems');
    const first = await screen.findByRole('heading', {
      name: 'Transfers queue for twenty minutes',
    });
    const rows = screen.getAllByRole('heading', { level: 2 });
    expect(rows[0]).toBe(first);
    const row = first.closest('li');
    expect(row).toHaveTextContent(
      /P2.*A retry without a limit turns a slow neighbour into an outage\..*transaction-processor.*from INC-41.*published.*1 open action/,
    );
    expect(screen.getAllByText('All actions done')).toHaveLength(2);
  });

  it('finds by a word of the text, and keeps it in the URL', async () => {
    const { user, incidents } = renderPortal('/incidents/postmortems');
    await screen.findByRole('link', { name: /Transfers queue/ });
    await user.type(
      screen.getByRole('searchbox', { name: 'Search postmortems' }),
      'rehearsed',
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('link', { name: /Transfers queue/ }),
      ).not.toBeInTheDocument(),
    );
    expect(
      await screen.findByRole('link', { name: /Ledger refuses writes/ }),
    ).toBeInTheDocument();
    expect(incidents.callsOf('listPostmortems').slice(-1)).toEqual([
      [expect.objectContaining({ text: 'rehearsed', status: 'published' })],
    ]);
  });

  it('says so when nothing matches', async () => {
    renderPortal('/incidents/postmortems?text=zebra');
    expect(
      await screen.findByText('No postmortem matches'),
    ).toBeInTheDocument();
  });

  it('shows drafts when asked', async () => {
    const { user } = renderPortal('/incidents/postmortems');
    await user.click(await screen.findByRole('button', { name: 'Drafts' }));
    expect(
      await screen.findByRole('link', { name: 'Logins from Japan time out' }),
    ).toHaveAttribute('href', '/incidents/postmortems/pm-44');
  });

  it('says where postmortems come from when there is none', async () => {
    const incidents = fakeIncidents({ postmortems: [] });
    renderPortal('/incidents/postmortems', { incidents });
    expect(await screen.findByText('No postmortem yet')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Look at resolved incidents' }),
    ).toHaveAttribute('href', '/incidents?status=resolved');
  });

  it('opens a published postmortem as a document', async () => {
    const { user } = renderPortal('/incidents/postmortems');
    await user.click(
      await screen.findByRole('link', { name: /Ledger refuses/ }),
    );
    const document = await screen.findByRole('article');
    expect(
      within(document).getByRole('heading', { level: 1 }),
    ).toHaveTextContent('Ledger refuses writes after a failover');
    expect(
      within(document).getByRole('heading', { name: 'Contributing factors' }),
    ).toBeInTheDocument();
    expect(
      within(document).queryByRole('heading', { name: 'Detection' }),
    ).not.toBeInTheDocument();
    const facts = screen.getByRole('complementary', { name: 'Facts' });
    expect(within(facts).getByRole('link', { name: 'INC-38' })).toHaveAttribute(
      'href',
      '/incidents/INC-38',
    );
  });
});
