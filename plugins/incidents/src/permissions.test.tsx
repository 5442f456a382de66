import { incidentsPermissions } from '@muster/backstage-plugin-incidents-common';
import { screen, within } from '@testing-library/react';
import { banclyEntity, renderPortal } from './__testUtils__/renderPortal';

/** A reader who may look at everything and change nothing. */
const denied = incidentsPermissions
  .map(({ name }) => name)
  .filter(name => !name.endsWith('.read'));

// Permissions are remembered across renderings, so this reader has a file alone.
describe('for a reader who may only look', () => {
  it('the card of a service has no declare button', async () => {
    renderPortal('/', { entity: banclyEntity('banking-transaction'), denied });
    await screen.findByText(/1 open P1/);
    expect(
      screen.queryByRole('button', { name: 'Declare incident' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'View incidents' }),
    ).toBeInTheDocument();
  });

  it('the list opens no form, not even by its address', async () => {
    renderPortal('/incidents?declare=1', { denied });
    await screen.findByRole('link', { name: /INC-46/ });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('the page of an incident has nothing to change', async () => {
    renderPortal('/incidents/INC-46', { denied });
    await screen.findByRole('heading', { name: /APAC accounts/ });
    await screen.findByText(/Only accounts in Singapore/);
    const actions = screen.getByRole('group', { name: 'What can be done' });
    expect(within(actions).queryAllByRole('button')).toHaveLength(1);
    expect(
      within(actions).getByRole('button', { name: 'Investigate' }),
    ).toBeInTheDocument();
    for (const name of [/Confirm/, /Clear/, /Add/, /Rule out/]) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });

  it('the investigate view adds no cause', async () => {
    renderPortal('/incidents/INC-46/investigate', { denied });
    await screen.findByRole('complementary', {
      name: 'Deployment #29 of account-ledger',
    });
    expect(
      screen.queryByRole('button', { name: /Add/ }),
    ).not.toBeInTheDocument();
  });

  it('a draft opens as a document', async () => {
    renderPortal('/incidents/postmortems/pm-44', { denied });
    expect(
      await screen.findByText('This is a draft. It may still change.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
