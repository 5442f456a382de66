import { ServiceUnavailableError } from '@backstage/errors';
import {
  act,
  renderHook,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import {
  fakeIncidents,
  fakeOnCall,
  PortalOptions,
  renderPortal,
} from '../__testUtils__/renderPortal';
import { useDeclareInUrl } from './useDeclareInUrl';

async function openDialog(search: string, options?: PortalOptions) {
  const portal = renderPortal(`/incidents?declare=1${search}`, options);
  const dialog = await screen.findByRole('dialog', {
    name: 'Declare an incident',
  });
  const message = within(dialog).getByRole('textbox', {
    name: /in one sentence/,
  });
  return { ...portal, dialog, message };
}

describe('DeclareDialog', () => {
  beforeEach(() => window.localStorage.clear());

  it('puts the focus into the first field', async () => {
    const { message } = await openDialog('');
    expect(message).toHaveFocus();
  });

  it('is filled in from a service', async () => {
    const { dialog } = await openDialog(
      '&service=component:default/fraud-check',
    );
    expect(
      await within(dialog).findByRole('button', { name: 'fraud-check' }),
    ).toBeInTheDocument();
  });

  it('is filled in from an alert', async () => {
    const { dialog, message } = await openDialog('&alert=ledger-lag');
    await waitFor(() =>
      expect(message).toHaveValue(
        'account-ledger: replication lag is above 30 s',
      ),
    );
    expect(within(dialog).getByRole('radio', { name: /P2/ })).toBeChecked();
    expect(
      await within(dialog).findByRole('button', { name: 'account-ledger' }),
    ).toBeInTheDocument();
  });

  it('keeps what was typed when the alert arrives late', async () => {
    const onCall = fakeOnCall();
    const alert = await onCall.getAlert('ledger-lag');
    const answers: ((value: typeof alert) => void)[] = [];
    jest
      .spyOn(onCall, 'getAlert')
      .mockReturnValue(new Promise(resolve => answers.push(resolve)));
    const { user, message, dialog } = await openDialog('&alert=ledger-lag', {
      onCall,
    });
    await user.type(message, 'Transfers fail');
    answers.forEach(answer => answer(alert));
    await within(dialog).findByText(/From the alert: account-ledger/);
    expect(message).toHaveValue('Transfers fail');
  });

  it('can declare when the alert cannot be read', async () => {
    const onCall = fakeOnCall();
    onCall.failWith('getAlert', new ServiceUnavailableError('No pager'));
    const { user, message, incidents, dialog } = await openDialog(
      '&alert=apac',
      { onCall },
    );
    await within(dialog).findByText(/The alert cannot be read right now/);
    await user.type(message, 'Transfers fail{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(incidents.callsOf('declareIncident')).toEqual([
        [
          expect.objectContaining({
            message: 'Transfers fail',
            alertIds: ['apac'],
          }),
        ],
      ]),
    );
  });

  it('tells who will be paged, and names that effect on the button', async () => {
    const { dialog } = await openDialog(
      '&service=component:default/banking-transaction',
    );
    expect(
      await within(dialog).findByText(
        'Page Payments (owner of banking-transaction): Ana Ribeiro',
      ),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('button', { name: 'Declare and page 1 team' }),
    ).toBeEnabled();
    expect(
      within(dialog).getByText('5 services nearby may be affected'),
    ).toBeInTheDocument();
  });

  it('is loud when nobody is on call', async () => {
    const { dialog } = await openDialog(
      '&service=component:default/id-gatekeeper',
    );
    expect(
      await within(dialog).findByText(
        'Nobody is on call for Identity (owner of id-gatekeeper)',
      ),
    ).toBeInTheDocument();
  });

  it('links incidents that are open for the same services', async () => {
    const { dialog } = await openDialog(
      '&service=component:default/banking-transaction',
    );
    expect(
      await within(dialog).findByRole('link', { name: /INC-46/ }),
    ).toHaveAttribute('href', '/incidents/INC-46');
  });

  it('says so when the pager cannot be reached', async () => {
    const incidents = fakeIncidents();
    jest.spyOn(incidents, 'previewIncident').mockResolvedValue({
      willPage: [],
      pagerUnavailable: true,
      related: [],
      possibleDuplicates: [],
    });
    const { dialog } = await openDialog('', { incidents });
    expect(
      await within(dialog).findByText(/call people yourself/),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('button', { name: 'Declare incident' }),
    ).toBeInTheDocument();
  });

  it('asks for a title before it declares', async () => {
    const { user, dialog, incidents } = await openDialog('');
    await user.click(
      await within(dialog).findByRole('button', {
        name: 'Declare without paging anybody',
      }),
    );
    expect(
      within(dialog).getByText('Say in one sentence what is wrong.'),
    ).toBeInTheDocument();
    expect(incidents.callsOf('declareIncident')).toEqual([]);
  });

  it('refuses a title that is too long while it is typed', async () => {
    const { user, dialog, message } = await openDialog('');
    await user.click(message);
    await user.paste('x'.repeat(131));
    expect(
      within(dialog).getByText(/At most 130 characters/),
    ).toBeInTheDocument();
  });

  it('declares with Ctrl+Enter and opens the page of the incident', async () => {
    const { user, message, incidents } = await openDialog(
      '&service=component:default/fraud-check',
    );
    await user.type(message, 'Checks time out{Control>}{Enter}{/Control}');
    expect(
      await screen.findByRole('heading', { name: 'Checks time out' }),
    ).toBeInTheDocument();
    expect(incidents.callsOf('declareIncident')).toEqual([
      [
        {
          message: 'Checks time out',
          priority: 'P2',
          impactedServices: ['component:default/fraud-check'],
        },
      ],
    ]);
  });

  it('keeps what was typed when declaring fails, and says why', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('declareIncident', new Error('The database sleeps'));
    const { user, dialog, message } = await openDialog('', { incidents });
    await user.type(message, 'Checks time out{Control>}{Enter}{/Control}');
    expect(
      await within(dialog).findByText('The database sleeps'),
    ).toBeInTheDocument();
    expect(message).toHaveValue('Checks time out');
  });

  it('has what was typed again after it was closed by accident', async () => {
    const { user, message } = await openDialog('');
    await user.type(message, 'Checks time out{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await user.click(screen.getByRole('button', { name: 'Declare incident' }));
    const again = await screen.findByRole('dialog');
    expect(
      within(again).getByRole('textbox', { name: /in one sentence/ }),
    ).toHaveValue('Checks time out');
    await user.click(within(again).getByRole('button', { name: 'Start anew' }));
    expect(
      within(again).getByRole('textbox', { name: /in one sentence/ }),
    ).toHaveValue('');
  });

  it.each([
    [['/oncall/alerts/1', '/incidents?declare=1&alert=1'], '/oncall/alerts/1'],
    [['/incidents?declare=1&alert=1&team=a'], '/incidents?team=a'],
  ])('opened by %j is closed to %s', (pages, there) => {
    const { result } = renderHook(
      () => ({ ...useDeclareInUrl(), at: useLocation() }),
      {
        wrapper: ({ children }) => (
          <MemoryRouter initialEntries={pages}>{children}</MemoryRouter>
        ),
      },
    );
    expect(result.current.origin).toEqual({ alertId: '1' });
    act(() => result.current.close());
    const { pathname, search } = result.current.at;
    expect(`${pathname}${search}`).toBe(there);
    expect(result.current.origin).toBeUndefined();
  });

  it('gives the focus back to where it was', async () => {
    const { user } = renderPortal('/incidents');
    const button = await screen.findByRole('button', {
      name: 'Declare incident',
    });
    await user.click(button);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
  });
});
