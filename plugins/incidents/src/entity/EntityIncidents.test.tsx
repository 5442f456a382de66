import { screen, within } from '@testing-library/react';
import {
  banclyEntity,
  fakeIncidents,
  PortalOptions,
  renderPortal,
} from '../__testUtils__/renderPortal';

function openTab(service: string, options?: PortalOptions) {
  const entity = banclyEntity(service);
  return renderPortal('/', { entity, part: 'tab', ...options });
}

describe('EntityIncidents', () => {
  it('lists the incidents of the service', async () => {
    openTab('banking-transaction');
    expect(
      await screen.findByRole('link', { name: /INC-46/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /INC-44/ })).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /INC-45/ }),
    ).not.toBeInTheDocument();
  });

  it('filters by status', async () => {
    const { user } = openTab('banking-transaction');
    await screen.findByRole('link', { name: /INC-46/ });
    const status = screen.getByRole('combobox', { name: 'Status' });
    await user.selectOptions(status, 'resolved');
    expect(
      screen.queryByRole('link', { name: /INC-46/ }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /INC-44/ })).toBeInTheDocument();
    await user.selectOptions(status, 'closed');
    expect(
      await screen.findByText('No incident of this status'),
    ).toBeInTheDocument();
  });

  it('draws ninety days of deployments and incidents', async () => {
    openTab('banking-transaction');
    const strip = await screen.findByRole('group', {
      name: '14 deployments and 2 incidents in the last 90 days',
    });
    expect(
      within(strip).getByRole('img', { name: /Deployment #82, Failed/ }),
    ).toBeInTheDocument();
  });

  it('does without the strip when deployments cannot be read', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('listDeployments', new Error('No deployments today'));
    openTab('banking-transaction', { incidents });
    await screen.findByRole('link', { name: /INC-46/ });
    expect(screen.queryByText(/No deployments today/)).not.toBeInTheDocument();
  });

  it('shows what was learned', async () => {
    openTab('account-ledger');
    const learned = await screen.findByRole('region', {
      name: 'What was learned',
    });
    expect(
      await within(learned).findByRole('link', { name: /Ledger refuses/ }),
    ).toHaveAttribute('href', '/incidents/postmortems/pm-38');
  });

  it('says so when nothing ever happened', async () => {
    openTab('fraud-check');
    expect(
      await screen.findByText('No incident has impacted it'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('No postmortem about it has been published yet.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Declare incident' }),
    ).toBeInTheDocument();
  });
});
