import { ConflictError, NotFoundError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import {
  fakeIncidents,
  PortalOptions,
  renderPortal,
} from '../__testUtils__/renderPortal';

async function openPage(key: string, options?: PortalOptions) {
  const portal = renderPortal(`/incidents/${key}`, options);
  await screen.findByRole('link', { name: 'All incidents' });
  return portal;
}

async function section(name: string): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

describe('IncidentPage', () => {
  it('runs two clocks: how long it is felt and how long people are at it', async () => {
    await openPage('INC-46');
    const impact = screen.getByRole('timer', { name: 'Impact duration' });
    const elapsed = screen.getByRole('timer', { name: 'Elapsed time' });
    expect(impact).toHaveTextContent(/^14 min/);
    expect(elapsed).toHaveTextContent(/^8 min/);
    const before = elapsed.textContent;
    // Compared whole: "8 min" is a part of "8 min 1 s".
    await waitFor(() => expect(elapsed.textContent).not.toBe(before));
  });

  it('stops both clocks when it is resolved', async () => {
    await openPage('INC-44');
    expect(
      screen.getByRole('timer', { name: 'Impact duration' }),
    ).toHaveTextContent('1 h 12 min');
    expect(
      screen.getByRole('timer', { name: 'Elapsed time' }),
    ).toHaveTextContent('1 h');
  });

  it('resolves with a note after asking once more', async () => {
    const { user, incidents } = await openPage('INC-46');
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Resolve INC-46',
    });
    await user.type(
      within(dialog).getByRole('textbox', { name: /What ended it/ }),
      'Rolled back',
    );
    await user.click(
      within(dialog).getByRole('button', {
        name: 'Resolve and stop both clocks',
      }),
    );
    expect(
      await screen.findByRole('button', { name: 'Start the postmortem' }),
    ).toBeInTheDocument();
    expect(incidents.callsOf('resolveIncident')).toEqual([
      ['inc-46', { note: 'Rolled back' }],
    ]);
  });

  it('keeps the dialog and says why when somebody else was faster', async () => {
    const incidents = fakeIncidents();
    incidents.failWith(
      'resolveIncident',
      new ConflictError('INC-46 is resolved already'),
    );
    const { user } = await openPage('INC-46', { incidents });
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/What ended it/), 'Mine');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(
      await within(dialog).findByText('INC-46 is resolved already'),
    ).toBeInTheDocument();
    expect(within(dialog).getByLabelText(/What ended it/)).toHaveValue('Mine');
  });

  it('reopens what is resolved', async () => {
    const { user, incidents } = await openPage('INC-43');
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await user.click(
      await screen.findByRole('button', {
        name: 'Reopen and start both clocks again',
      }),
    );
    expect(
      await screen.findByRole('button', { name: 'Resolve' }),
    ).toBeInTheDocument();
    expect(incidents.callsOf('reopenIncident')).toEqual([['inc-43', {}]]);
  });

  it('warns that closing is final', async () => {
    const { user, incidents } = await openPage('INC-43');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Closing is final/)).toBeInTheDocument();
    await user.click(
      within(dialog).getByRole('button', { name: 'Close for good' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Reopen' }),
      ).not.toBeInTheDocument(),
    );
    expect(incidents.callsOf('closeIncident')).toHaveLength(1);
  });

  it('edits only what was changed', async () => {
    const { user, incidents } = await openPage('INC-46');
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const dialog = await screen.findByRole('dialog', { name: 'Edit INC-46' });
    await user.click(within(dialog).getByRole('radio', { name: /P2/ }));
    await user.click(
      within(dialog).getByRole('button', { name: 'Save changes' }),
    );
    await waitFor(() =>
      expect(incidents.callsOf('updateIncident')).toEqual([
        ['inc-46', { priority: 'P2' }],
      ]),
    );
  });

  it('starts the postmortem and goes there', async () => {
    const { user, incidents } = await openPage('INC-43');
    await user.click(
      screen.getByRole('button', { name: 'Start the postmortem' }),
    );
    expect(
      await screen.findByRole('heading', { name: /INC-43 Ledger totals/ }),
    ).toBeInTheDocument();
    expect(incidents.callsOf('createPostmortem')).toEqual([['inc-43']]);
  });

  it('lets a person confirm what the graph suggests', async () => {
    const { user, incidents } = await openPage('INC-46');
    await user.click(
      screen.getByRole('button', {
        name: 'Confirm that account-ledger is impacted',
      }),
    );
    await waitFor(() =>
      expect(screen.queryByText('Suggested')).not.toBeInTheDocument(),
    );
    expect(incidents.callsOf('setImpactedService')).toEqual([
      [
        'inc-46',
        { entityRef: 'component:default/account-ledger', state: 'confirmed' },
      ],
    ]);
  });

  it('groups related services by direction and adds one as impacted', async () => {
    const { user, incidents } = await openPage('INC-46');
    const related = await section('Related services');
    const spread = await within(related).findByRole('list', {
      name: /Used by/,
    });
    expect(spread).toHaveTextContent('banking-transaction → mobile-app');
    expect(
      within(related).getByRole('list', { name: /Uses/ }),
    ).toHaveTextContent('transaction-processor → fraud-check');
    await user.click(
      within(related).getByRole('button', {
        name: 'Add mobile-app as impacted',
      }),
    );
    const impacted = await section('Impacted services');
    expect(await within(impacted).findByText('mobile-app')).toBeInTheDocument();
    expect(incidents.callsOf('setImpactedService')).toHaveLength(1);
  });

  it('shows who knows and who is still being paged', async () => {
    await openPage('INC-46');
    const responders = await section('Responders');
    const rows = within(responders).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(/Payments.*Being paged/);
    expect(rows[1]).toHaveTextContent(/Web.*Aware/);
    expect(rows[2]).toHaveTextContent(/Ben Okafor.*Incident Manager.*Aware/);
    expect(rows[3]).toHaveTextContent(/Identity.*Not paged/);
    expect(
      within(rows[0]).getByRole('link', { name: 'Alert' }),
    ).toHaveAttribute('href', '/oncall/alerts/apac');
  });

  it('adds a person with a role without paging when asked', async () => {
    const { user, incidents } = await openPage('INC-46');
    await user.click(screen.getByRole('button', { name: 'Add responder' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(
      within(dialog).getByRole('textbox', { name: /Team or person/ }),
      'Hana',
    );
    await user.click(await screen.findByText('user:default/hana'));
    await user.type(
      within(dialog).getByRole('textbox', { name: /Role/ }),
      'Scribe',
    );
    await user.click(
      within(dialog).getByRole('checkbox', { name: 'Page them now' }),
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Add without paging' }),
    );
    await waitFor(() =>
      expect(incidents.callsOf('addResponder')).toEqual([
        ['inc-46', { ref: 'user:default/hana', role: 'Scribe', page: false }],
      ]),
    );
  });

  it('asks whom to add', async () => {
    const { user, incidents } = await openPage('INC-46');
    await user.click(screen.getByRole('button', { name: 'Add responder' }));
    await user.click(
      await screen.findByRole('button', { name: 'Add and page now' }),
    );
    expect(
      await screen.findByText('Choose a team or a person.'),
    ).toBeInTheDocument();
    expect(incidents.callsOf('addResponder')).toEqual([]);
  });

  it('shows chosen causes first, then what the ranking suspects', async () => {
    const { user, incidents } = await openPage('INC-46');
    const causes = await section('Potential causes');
    await within(causes).findByText(/#29 of account-ledger/);
    const rows = within(causes).getAllByRole('listitem');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toHaveTextContent(/#29 of account-ledger.*Potential cause/);
    expect(rows[1]).toHaveTextContent(
      /#112 of transaction-processor.*Possible/,
    );
    await user.click(
      within(rows[0]).getByRole('button', { name: /Confirm deployment #29/ }),
    );
    expect(
      await within(causes).findByText('Confirmed cause'),
    ).toBeInTheDocument();
    expect(incidents.callsOf('updatePotentialCause')).toEqual([
      ['inc-46', 'cause-1', { state: 'confirmed' }],
    ]);
  });

  it('writes into the timeline and shows it at the top', async () => {
    const { user, incidents } = await openPage('INC-46');
    const timeline = await section('Timeline');
    await user.type(
      within(timeline).getByRole('textbox', { name: /What happened/ }),
      'We roll back',
    );
    await user.click(
      within(timeline).getByRole('button', { name: 'Add to the timeline' }),
    );
    await waitFor(() =>
      expect(
        within(within(timeline).getByRole('log')).getAllByRole('listitem')[0],
      ).toHaveTextContent('We roll back'),
    );
    expect(incidents.callsOf('addTimelineEntry')).toEqual([
      ['inc-46', { text: 'We roll back' }],
    ]);
    expect(
      within(timeline).getByRole('textbox', { name: /What happened/ }),
    ).toHaveValue('');
  });

  it('keeps a note that could not be saved', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('addTimelineEntry', new Error('The database sleeps'));
    const { user } = await openPage('INC-46', { incidents });
    const timeline = await section('Timeline');
    const note = within(timeline).getByRole('textbox', {
      name: /What happened/,
    });
    await user.type(note, 'We roll back{Control>}{Enter}{/Control}');
    expect(
      await within(timeline).findByText('The database sleeps'),
    ).toBeInTheDocument();
    expect(note).toHaveValue('We roll back');
  });

  it('filters the timeline and turns it around', async () => {
    const { user } = await openPage('INC-46');
    const log = await screen.findByRole('log');
    expect(within(log).getAllByRole('listitem')[0]).toHaveTextContent(
      'Deployment #205',
    );
    await user.click(screen.getByRole('checkbox', { name: 'Newest first' }));
    expect(
      within(screen.getByRole('log')).getAllByRole('listitem')[0],
    ).toHaveTextContent('Incident declared');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kind' }),
      'note',
    );
    expect(
      within(screen.getByRole('log')).getAllByRole('listitem'),
    ).toHaveLength(1);
  });

  it('shows what others do without losing what is typed', async () => {
    const { user, incidents } = await openPage('INC-46');
    const note = await screen.findByRole('textbox', { name: /What happened/ });
    await user.type(note, 'Half a sent');
    await incidents.addTimelineEntry('INC-46', { text: 'Ben says hello' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('Ben says hello')).toBeInTheDocument();
    expect(note).toHaveValue('Half a sent');
  });

  it('says so when there is no such incident', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('getIncident', new NotFoundError('No incident INC-999'));
    renderPortal('/incidents/INC-999', { incidents });
    expect(await screen.findAllByText(/No incident INC-999/)).not.toHaveLength(
      0,
    );
  });

  it('has keys, and a help that names them', async () => {
    const { user } = await openPage('INC-46');
    const note = await screen.findByRole('textbox', { name: /What happened/ });
    await user.keyboard('n');
    expect(note).toHaveFocus();
    await user.keyboard('c?');
    expect(note).toHaveValue('c?');
    await user.tab();
    await user.keyboard('?');
    expect(
      await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }),
    ).toBeInTheDocument();
  });
});
