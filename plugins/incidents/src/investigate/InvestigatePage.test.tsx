import { screen, waitFor, within } from '@testing-library/react';
import {
  fakeIncidents,
  PortalOptions,
  renderPortal,
} from '../__testUtils__/renderPortal';

async function openPage(search = '', options?: PortalOptions) {
  const portal = renderPortal(
    `/incidents/INC-46/investigate${search}`,
    options,
  );
  await screen.findByRole('heading', { name: 'What changed before INC-46?' });
  return portal;
}

async function chart(): Promise<HTMLElement> {
  return screen.findByRole('group', {
    name: /Deployments by service and time/,
  });
}

async function panel(name: string): Promise<HTMLElement> {
  return screen.findByRole('complementary', { name });
}

describe('InvestigatePage', () => {
  it('draws a lane for every impacted service, then for what they use', async () => {
    await openPage();
    const lanes = within(await chart()).getAllByRole('group');
    expect(lanes.map(lane => lane.getAttribute('aria-label'))).toEqual([
      'Deployments of banking-transaction',
      'Deployments of payment-portal',
      'Deployments of account-ledger',
      'Deployments of transaction-processor',
      'Deployments of id-gatekeeper',
    ]);
    expect(
      screen.getByText('1 hop away · banking-transaction → account-ledger'),
    ).toBeInTheDocument();
  });

  it('names the services to which nothing was deployed', async () => {
    await openPage();
    const line = await screen.findByText(/No deployment in this window:/);
    expect(line).toHaveTextContent(/fraud-check$/);
    expect(
      within(line).getByTitle(
        'banking-transaction → transaction-processor → fraud-check',
      ),
    ).toBeInTheDocument();
  });

  it('says at each marker in words what its shape and colour say', async () => {
    await openPage();
    const marker = await screen.findByRole('button', {
      name: /Deployment #14 of id-gatekeeper/,
    });
    expect(marker).toHaveAccessibleName(
      /Failed, .*, 6 h before the impact, Unlikely$/,
    );
  });

  it('opens on the most suspected deployment, with its reasons', async () => {
    await openPage();
    const aside = await panel('Deployment #29 of account-ledger');
    expect(aside).toHaveTextContent('25 min before the impact');
    expect(aside).toHaveTextContent('7 files changed');
    expect(aside).toHaveTextContent('mentions "APAC"');
    expect(aside).toHaveTextContent('LED-310 Route APAC shards');
    expect(
      within(aside).getByRole('link', { name: /Open the pipeline/ }),
    ).toHaveAttribute('href', 'https://ci.bancly.example/account-ledger/29');
  });

  it('makes no link of what a pipeline sent in place of an address', async () => {
    const incidents = fakeIncidents();
    const [first] = incidents.world.deployments;
    // eslint-disable-next-line no-script-url
    const url = 'javascript:alert(1)';
    const commits = first.commits.map(commit => ({ ...commit, url }));
    const deployments = [{ ...first, url, commits }];
    incidents.world = { ...incidents.world, deployments };
    await openPage('', { incidents });
    const aside = await panel('Deployment #29 of account-ledger');
    expect(aside).toHaveTextContent('LED-310 Route APAC shards');
    expect(within(aside).queryAllByRole('link')).toEqual([]);
  });

  it('walks through time and services by arrow keys, and to the panel by Enter', async () => {
    const { user } = await openPage();
    const start = await screen.findByRole('button', {
      name: /Deployment #29 of account-ledger, /,
    });
    start.focus();
    await user.keyboard('{ArrowDown}');
    const below = screen.getByRole('button', {
      name: /Deployment #112 of transaction-processor, /,
    });
    expect(below).toHaveFocus();
    expect(below).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(
      screen.getByRole('button', {
        name: /Deployment #205 of payment-portal, /,
      }),
    ).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(
      screen.getByRole('button', {
        name: /Deployment #204 of payment-portal, /,
      }),
    ).toHaveFocus();
    await user.keyboard('{Enter}');
    const aside = await panel('Deployment #204 of payment-portal');
    expect(aside).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(
      screen.getByRole('button', {
        name: /Deployment #204 of payment-portal, /,
      }),
    ).toHaveFocus();
  });

  it('is one stop for the Tab key', async () => {
    await openPage();
    const markers = within(await chart())
      .getAllByRole('button')
      .filter(marker => marker.getAttribute('tabindex') === '0');
    expect(markers).toHaveLength(1);
  });

  it('adds a deployment as a potential cause, and judges it', async () => {
    const { user, incidents } = await openPage('?deployment=processor-112');
    const aside = await panel('Deployment #112 of transaction-processor');
    await user.click(
      within(aside).getByRole('button', { name: 'Add as potential cause' }),
    );
    expect(
      await within(aside).findByText('Potential cause'),
    ).toBeInTheDocument();
    await user.click(
      within(aside).getByRole('button', { name: /Rule out deployment #112/ }),
    );
    expect(await within(aside).findByText('Ruled out')).toBeInTheDocument();
    await user.click(
      within(aside).getByRole('button', { name: /Consider deployment #112/ }),
    );
    expect(
      await within(aside).findByText('Potential cause'),
    ).toBeInTheDocument();
    expect(incidents.callsOf('addPotentialCause')).toEqual([
      ['inc-46', { deploymentId: 'processor-112' }],
    ]);
  });

  it('adds one commit of a deployment', async () => {
    const { user, incidents } = await openPage();
    const aside = await panel('Deployment #29 of account-ledger');
    await user.click(
      within(aside).getByRole('button', {
        name: 'Add commit 4f8e21c as a potential cause',
      }),
    );
    expect(
      await within(aside).findByText('commit 4f8e21c'),
    ).toBeInTheDocument();
    expect(incidents.callsOf('addPotentialCause')).toEqual([
      [
        'inc-46',
        {
          deploymentId: 'ledger-29',
          commitSha: expect.stringMatching(/^4f8e21c/),
        },
      ],
    ]);
    expect(
      within(aside).queryByRole('button', { name: /Add commit 4f8e21c/ }),
    ).not.toBeInTheDocument();
  });

  it('ranks with reasons and keeps the choice of none', async () => {
    const { user } = await openPage();
    const ranking = await screen.findByRole('region', {
      name: 'Most suspected',
    });
    const names = within(ranking)
      .getAllByRole('button')
      .map(button => button.textContent);
    expect(names[0]).toMatch(/^1\. #29 of account-ledger.*Strongly suspected/);
    expect(names[3]).toMatch(/^4\. #14 of id-gatekeeper.*Unlikely/);
    expect(ranking).toHaveTextContent(/None of these\?/);
    await user.click(within(ranking).getAllByRole('button')[2]);
    expect(
      await panel('Deployment #87 of banking-transaction'),
    ).toBeInTheDocument();
  });

  it('says honestly when nothing convinces, and selects nothing', async () => {
    const incidents = fakeIncidents();
    const [, , , weak] = incidents.world.rankings['inc-46'] ?? [];
    incidents.world = { ...incidents.world, rankings: { 'inc-46': [weak] } };
    await openPage('', { incidents });
    expect(
      await screen.findByText(/None of these is convincing/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Choose a deployment to see what came with it.'),
    ).toBeInTheDocument();
  });

  it('looks further back and at other environments', async () => {
    const { user, incidents } = await openPage();
    await chart();
    await user.click(screen.getByRole('button', { name: '7 days' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Environment' }),
      '*',
    );
    expect(
      await screen.findByRole('button', {
        name: /Deployment #30 of account-ledger, /,
      }),
    ).toBeInTheDocument();
    expect(incidents.callsOf('getInvestigation').slice(-1)).toEqual([
      ['INC-46', { hours: 168, environment: '*' }],
    ]);
  });

  it('shows other incidents of the services as bars', async () => {
    await openPage('?hours=168');
    expect(
      await screen.findAllByRole('img', {
        name: 'INC-44 (P1): Logins from Japan time out',
      }),
    ).not.toHaveLength(0);
  });

  it('says the same in a table', async () => {
    const { user } = await openPage();
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    const table = await screen.findByRole('table', {
      name: /Deployments in the window/,
    });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toHaveTextContent(/#205 of payment-portal.*not suspected/);
    const ledger = within(table).getByRole('row', { name: /#29/ });
    expect(
      within(ledger).getByRole('rowheader', { name: '#29 of account-ledger' }),
    ).toBeInTheDocument();
    expect(ledger).toHaveTextContent(/Strongly suspected.*Successful.*7$/);
    await user.click(
      within(table).getByRole('button', { name: '#14 of id-gatekeeper' }),
    );
    expect(await panel('Deployment #14 of id-gatekeeper')).toBeInTheDocument();
  });

  it('says how to record deployments when there is none', async () => {
    const incidents = fakeIncidents({ deployments: [], causes: [] });
    await openPage('', { incidents });
    expect(
      await screen.findByText('No deployment was recorded in this window'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(document.body).toHaveTextContent(
        /curl -X POST http:\/\/localhost:7007\/api\/incidents\/deployments/,
      ),
    );
  });

  it('shows an error with a way to try again', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('getInvestigation', new Error('The database sleeps'));
    const { user } = await openPage('', { incidents });
    await screen.findAllByText(/The database sleeps/);
    incidents.failWith('getInvestigation', undefined);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await chart()).toBeInTheDocument();
  });
});
