import { NotAllowedError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import {
  banclyEntity,
  fakeIncidents,
  fakeOnCall,
  renderPortal,
} from '../__testUtils__/renderPortal';

function openCard(
  service: string,
  options: Omit<Parameters<typeof renderPortal>[1], 'entity'> = {},
) {
  return renderPortal('/', { entity: banclyEntity(service), ...options });
}

describe('OperationsCard', () => {
  it('tells the open P1, who is being paged, and since when', async () => {
    openCard('banking-transaction');
    const status = await screen.findByText(/1 open P1/);
    expect(status).toHaveTextContent(/paging .+ since \d\d:\d\d/);
    expect(screen.getByRole('link', { name: /INC-46/ })).toHaveAttribute(
      'href',
      '/incidents/INC-46',
    );
    expect(
      screen.getByRole('timer', { name: 'Elapsed time of INC-46' }),
    ).toHaveTextContent(/8 min/);
  });

  it('shows who is on call, until when, and the open alerts with links', async () => {
    openCard('banking-transaction');
    const onCall = await screen.findByRole('region', { name: 'On call' });
    expect(onCall).toHaveTextContent(/until/);
    const alerts = screen.getByRole('region', { name: 'Open alerts' });
    expect(
      within(alerts).getByRole('link', { name: /APAC accounts/ }),
    ).toHaveAttribute('href', '/oncall/alerts/apac');
  });

  it('says that the alerts of a service page nobody now', async () => {
    const onCall = fakeOnCall();
    onCall.answerService('component:default/banking-transaction', {
      maintenance: {
        id: 'upgrade',
        description: 'Upgrade of the database',
        end: '2040-11-27T08:00:00.000Z',
      },
    });
    openCard('banking-transaction', { onCall });
    expect(await screen.findByText('Upgrade of the database')).toBeVisible();
    expect(screen.getByText(/page nobody/)).toHaveTextContent(/27 Nov 2040/);
  });

  it('marks an alert of which nobody is told, and says until when', async () => {
    const onCall = fakeOnCall();
    onCall.world = {
      ...onCall.world,
      alerts: onCall.world.alerts.map(alert =>
        alert.id === 'apac'
          ? {
              ...alert,
              held: {
                by: 'maintenance',
                until: '2040-11-27T08:00:00.000Z',
                because: 'Nobody is told during the upgrade.',
              },
            }
          : alert,
      ),
    };
    openCard('banking-transaction', { onCall });
    const alerts = await screen.findByRole('region', { name: 'Open alerts' });
    const line = within(alerts)
      .getAllByRole('listitem')
      .find(one => /APAC/.test(one.textContent ?? ''));
    expect(line).toHaveTextContent(/Held: maintenance.*until 27 Nov 2040/);
  });

  it('shows the last deployment', async () => {
    openCard('banking-transaction');
    const part = await screen.findByRole('region', { name: 'Last deployment' });
    expect(part).toHaveTextContent(/#87 to production/);
  });

  it('says in green that nothing is wrong, and how often something was', async () => {
    const incidents = fakeIncidents({ incidents: [], deployments: [] });
    const onCall = fakeOnCall();
    onCall.world = { ...onCall.world, alerts: [] };
    openCard('account-ledger', { incidents, onCall });
    expect(
      await screen.findByText(/Nothing is wrong\. No incident in the last 90/),
    ).toBeInTheDocument();
  });

  it('shows the trouble of what it depends on', async () => {
    openCard('mobile-app');
    const part = await screen.findByRole('region', {
      name: 'Trouble it depends on',
    });
    expect(part).toHaveTextContent(
      /depends on banking-transaction, which has an open P1: INC-46/,
    );
  });

  it('is loud when nobody is on call', async () => {
    openCard('id-gatekeeper');
    expect(await screen.findByText('Nobody is on call')).toBeInTheDocument();
  });

  it('says so when there is no owner', async () => {
    openCard('statement-mailer');
    expect(
      await screen.findByText('No owner, so nobody is on call'),
    ).toBeInTheDocument();
  });

  it('says so when the owning team has no schedule', async () => {
    openCard('datadog-monitoring');
    const face = await screen.findByText('No schedule yet');
    expect(face).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Set up a schedule' }),
    ).toHaveAttribute('href', '/oncall');
  });

  it('shows incidents while the pager is down', async () => {
    const onCall = fakeOnCall();
    onCall.failWith('getServiceOnCall', new Error('The pager sleeps'));
    openCard('banking-transaction', { onCall });
    expect(await screen.findAllByText(/The pager sleeps/)).not.toHaveLength(0);
    expect(screen.getByText('1 open P1')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /INC-46/ })).toBeInTheDocument();
  });

  it('shows who is on call while the incidents are down, and calls nothing fine', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('getServiceIncidents', new Error('The database sleeps'));
    const onCall = fakeOnCall();
    onCall.world = { ...onCall.world, alerts: [] };
    openCard('account-ledger', { incidents, onCall });
    expect(await screen.findAllByText(/The database sleeps/)).not.toHaveLength(
      0,
    );
    expect(
      screen.getByText(/Whether an incident is open cannot be read/),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'On call' })).toBeInTheDocument();
  });

  it('tells a reader without permission from an empty answer', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('getServiceIncidents', new NotAllowedError('No'));
    openCard('account-ledger', { incidents });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByText(/Nothing is wrong/)).not.toBeInTheDocument();
  });

  it('declares about its own service without leaving the page', async () => {
    const { user, incidents } = openCard('fraud-check');
    await user.click(
      await screen.findByRole('button', { name: 'Declare incident' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByRole('button', { name: 'fraud-check' }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(incidents.callsOf('previewIncident')[0]).toEqual([
        {
          priority: 'P2',
          impactedServices: ['component:default/fraud-check'],
        },
      ]),
    );
  });

  it('costs the browser one request per plugin', async () => {
    const { incidents, onCall } = openCard('banking-transaction');
    await screen.findByText(/1 open P1/);
    expect(incidents.calls).toEqual([
      ['getServiceIncidents', 'component:default/banking-transaction'],
    ]);
    expect(onCall.calls).toEqual([
      ['getServiceOnCall', 'component:default/banking-transaction'],
    ]);
  });
});
