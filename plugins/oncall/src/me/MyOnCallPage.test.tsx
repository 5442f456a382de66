import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import {
  createFakePager,
  personEntity,
  renderOnCall,
} from '../__testUtils__/renderOnCall';
import { MyOnCallPage } from './MyOnCallPage';

const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

/** Ana is on call in one schedule until tomorrow, or in none. */
function pagerWithTurns(isOnCall: boolean) {
  const onCallApi = createFakePager();
  const [payments] = onCallApi.world.schedules;
  const start = DateTime.now().plus({ days: isOnCall ? -1 : 3 });
  onCallApi.world = {
    ...onCallApi.world,
    schedules: [
      {
        ...payments,
        overrides: [],
        rotations: [
          {
            id: 'turns',
            name: 'Turns',
            type: 'daily',
            length: 2,
            start: start.toUTC().toISO() ?? '',
            end: start.plus({ days: 2 }).toUTC().toISO() ?? '',
            participants: [
              { type: 'user', ref: 'user:default/ana' },
              { type: 'user', ref: 'user:default/ben' },
            ],
          },
        ],
      },
    ],
  };
  return onCallApi;
}

describe('MyOnCallPage', () => {
  it('says for what the reader is on call, and until when', async () => {
    await renderOnCall(<MyOnCallPage />, { onCallApi: pagerWithTurns(true) });
    const banner = (await screen.findByText('You are on call for'))
      .parentElement;
    expect(banner).toHaveTextContent(
      /You are on call for Payments primary until .* UTC \(in 1 d\)/,
    );
  });

  it('lists the turn of now before those that come, and offers to have the rest of it covered', async () => {
    await renderOnCall(<MyOnCallPage />, { onCallApi: pagerWithTurns(true) });
    const turns = await section('Your next four weeks');
    expect(await turns.findByText('Now')).toBeInTheDocument();
    expect(
      turns.getByRole('button', { name: 'Ask for cover' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('You have no further turn in the next four weeks.'),
    ).toBeInTheDocument();
  });

  it('leads whoever has no turn soon to the schedules, and claims no more than that', async () => {
    const onCallApi = pagerWithTurns(true);
    const [long] = onCallApi.world.schedules;
    const start = DateTime.now().minus({ days: 1 }).toUTC().toISO() ?? '';
    const rotations = long.rotations.map(({ end, participants, ...one }) => ({
      ...one,
      type: 'weekly' as const,
      length: 8,
      start,
      // Ana's turn comes in eight weeks.
      participants: [...participants].reverse(),
    }));
    onCallApi.world = {
      ...onCallApi.world,
      schedules: [{ ...long, rotations }],
    };
    await renderOnCall(<MyOnCallPage />, { onCallApi });
    const turns = await section('Your next four weeks');
    expect(await turns.findByText('No turn of yours')).toBeVisible();
    expect(turns.queryByText(/in no rotation/)).toBeNull();
    expect(
      turns.getByRole('button', { name: 'See the schedules' }),
    ).toHaveAttribute('href', '/on-call/schedules');
  });

  it('tells a reader whom the catalog does not know, instead of who has no turn', async () => {
    const onCallApi = createFakePager();
    const mine = await onCallApi.getMyOnCall();
    jest.spyOn(onCallApi, 'getMyOnCall').mockResolvedValue({
      ...mine,
      person: 'user:development/guest',
      isUnknown: true,
    });
    await renderOnCall(<MyOnCallPage />, { onCallApi });
    expect(
      await screen.findByText(
        /^The catalog does not know you: you are signed in as user:development\/guest\./,
      ),
    ).toBeVisible();
    expect(screen.queryByText('You are not on call now.')).toBeNull();
  });

  it('says that the turn of somebody who is alone in a rotation has no end', async () => {
    const onCallApi = pagerWithTurns(true);
    const [alone] = onCallApi.world.schedules;
    const [{ end, participants, ...turns }] = alone.rotations;
    const rotations = [{ ...turns, participants: participants.slice(0, 1) }];
    onCallApi.world = {
      ...onCallApi.world,
      schedules: [{ ...alone, rotations }],
    };
    await renderOnCall(<MyOnCallPage />, { onCallApi });
    const banner = (await screen.findByText('You are on call for'))
      .parentElement;
    expect(banner).toHaveTextContent(/Payments primary, no end planned/);
    expect(await screen.findByText('No end planned')).toBeInTheDocument();
    expect(screen.queryByText('No turn of yours')).toBeNull();

    // Nobody gives years away by pressing a button.
    await userEvent.click(
      screen.getByRole('button', { name: 'Ask for cover' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/^Until/)).toHaveValue('');
    expect(dialog.getByLabelText(/^From/)).not.toHaveValue('');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(onCallApi.calls).not.toContainEqual(
      expect.arrayContaining(['requestCover']),
    );
  });

  it('says what being on call asked of the reader, as far as it was recorded', async () => {
    const onCallApi = pagerWithTurns(true);
    const since = DateTime.now().minus({ days: 10 }).toUTC().toISO() ?? '';
    const { load } = onCallApi.world;
    onCallApi.world = {
      ...onCallApi.world,
      load: { ...load, recordedSince: since },
    };
    await renderOnCall(<MyOnCallPage />, { onCallApi });
    const load90 = await section('My load');
    expect(await load90.findByText('336')).toBeInTheDocument();
    expect(load90.getByText('Times an alert reached you')).toBeInTheDocument();
    expect(load90.getByText(/is recorded since/)).toBeInTheDocument();
  });

  it('counts down to the next turn of whoever is not on call', async () => {
    await renderOnCall(<MyOnCallPage />, { onCallApi: pagerWithTurns(false) });
    expect(
      await screen.findByText('You are not on call now.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Your next turn/)).toHaveTextContent(
      /Payments primary, .* UTC \(in 2 d 23 h\)/,
    );
  });

  it('says in a stack that the length of a turn is one', async () => {
    await renderOnCall(<MyOnCallPage />, { onCallApi: pagerWithTurns(false) });
    const turns = await screen.findByRole('table', {
      name: 'Your next four weeks',
    });
    expect(within(turns).getByText('2 d').closest('td')).toHaveTextContent(
      /^Length ?2 d$/,
    );
  });

  it('lists the alerts that wait for the reader', async () => {
    await renderOnCall(<MyOnCallPage />);
    const alerts = await section('Alerts with you');
    expect(
      alerts.getByText('Transaction failing with APAC accounts'),
    ).toBeInTheDocument();
    expect(alerts.queryByText(/replication lag/)).not.toBeInTheDocument();
  });

  it('adds an e-mail address, and refuses what is none', async () => {
    const onCallApi = await renderOnCall(<MyOnCallPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add contact method' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const field = dialog.getByLabelText(/E-mail address/);
    await userEvent.type(field, 'ana');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    expect(dialog.getByText(/has an @/)).toBeInTheDocument();
    await userEvent.type(field, '@example.com');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('ana@example.com')).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'addContactMethod',
      { channel: 'email', to: 'ana@example.com' },
    ]);
  });

  it('deletes what was entered by hand, not what the catalog says', async () => {
    const onCallApi = await renderOnCall(<MyOnCallPage />);
    const methods = await section('How you are reached');
    expect(
      methods.queryByRole('button', { name: 'Delete ana@bancly.example' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      methods.getByRole('button', { name: /^Delete http/ }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'deleteContactMethod',
        'ana-webhook',
      ]),
    );
  });

  it('warns whoever cannot be reached', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = { ...onCallApi.world, contactMethods: [] };
    await renderOnCall(<MyOnCallPage />, { onCallApi });
    expect(
      await screen.findByText('You cannot be reached'),
    ).toBeInTheDocument();
  });

  it('forwards the reader’s shifts to somebody else, and ends it', async () => {
    const onCallApi = await renderOnCall(<MyOnCallPage />, {
      entities: [personEntity('chen', 'Chen Wei')],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Forward my shifts' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Forward' }));
    expect(dialog.getByText('Please fill this in.')).toBeInTheDocument();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Who stands in/ }),
      'chen',
    );
    await userEvent.click(await screen.findByText('user:default/chen'));
    await userEvent.click(dialog.getByRole('button', { name: 'Forward' }));

    const away = await section('While you are away');
    await userEvent.click(await away.findByRole('button', { name: 'End it' }));
    const confirm = within(await screen.findByRole('dialog'));
    await userEvent.click(confirm.getByRole('button', { name: 'End it' }));
    await waitFor(() => expect(onCallApi.world.forwardings).toEqual([]));
    expect(
      onCallApi.calls.find(([method]) => method === 'createForwarding'),
    ).toEqual([
      'createForwarding',
      expect.objectContaining({
        from: 'user:default/ana',
        to: 'user:default/chen',
      }),
    ]);
  });

  it('forwards from the next hour on the clock of the pager where that of the device is wrong', async () => {
    const there = DateTime.now().plus({ days: 2 }).set({ minute: 30 });
    const onCallApi = createFakePager({ livesAt: there });
    await renderOnCall(<MyOnCallPage />, { onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Forward my shifts' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() =>
      expect(dialog.getByLabelText(/^From/)).toHaveDisplayValue(
        there.plus({ hours: 1 }).toFormat("yyyy-MM-dd'T'HH:00"),
      ),
    );
  });

  it('shows the address of a new calendar link once', async () => {
    await renderOnCall(<MyOnCallPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create calendar link' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Create' }));
    const made = await screen.findByRole('dialog', {
      name: 'Your calendar link',
    });
    const address = within(made).getByLabelText('Address');
    expect(address).toHaveDisplayValue(/^https:.*\.ics$/);
    expect(within(made).getByRole('button', { name: 'Copy' })).toBeVisible();
    expect(within(made).queryByRole('button', { name: 'Cancel' })).toBeNull();
    await userEvent.click(
      within(made).getByRole('button', { name: 'I have copied it' }),
    );
    const links = await section('Calendar links');
    expect(await links.findByText('All of my shifts')).toBeInTheDocument();
    expect(screen.queryByDisplayValue(/ics$/)).not.toBeInTheDocument();
  });

  it('asks a colleague to cover a turn, and takes the question back', async () => {
    const onCallApi = pagerWithTurns(false);
    await renderOnCall(<MyOnCallPage />, {
      onCallApi,
      entities: [personEntity('chen', 'Chen Wei')],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for cover' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Who takes it/ }),
      'chen',
    );
    await userEvent.click(await screen.findByText('user:default/chen'));
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));

    const cover = await section('Cover');
    expect(await cover.findByText('Waiting for an answer')).toBeInTheDocument();
    await userEvent.click(cover.getByRole('button', { name: 'Withdraw' }));
    expect(await cover.findByText('Withdrawn')).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'answerCoverRequest',
      expect.any(String),
      'withdrawn',
    ]);
  });

  it('accepts what a colleague asks for', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      coverRequests: [
        {
          id: 'request',
          scheduleId: 'ledger',
          rotationIds: [],
          from: 'user:default/ben',
          to: 'user:default/ana',
          start: '2030-03-04T08:00:00.000Z',
          end: '2030-03-04T12:00:00.000Z',
          status: 'open',
          createdAt: '2030-03-01T08:00:00.000Z',
          inReturn: {
            scheduleId: 'payments-primary',
            rotationIds: [],
            start: '2030-03-05T08:00:00.000Z',
            end: '2030-03-05T12:00:00.000Z',
          },
        },
        {
          id: 'old',
          scheduleId: 'gone',
          rotationIds: [],
          from: 'user:default/ben',
          to: 'user:default/ana',
          start: '2030-03-04T08:00:00.000Z',
          end: '2030-03-04T12:00:00.000Z',
          status: 'declined',
          createdAt: '2030-03-01T08:00:00.000Z',
        },
      ],
    };
    await renderOnCall(<MyOnCallPage />, { onCallApi });
    const cover = await section('Cover');
    const accept = await cover.findByRole('button', { name: 'Accept' });
    // They need no column of their own, which would be cut off where words are long.
    expect(accept.closest('td')).toHaveTextContent('Waiting for an answer');
    await userEvent.click(accept);
    expect(await cover.findByText('Accepted')).toBeInTheDocument();
    expect(cover.getByRole('link', { name: 'Ledger' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/schedules\/ledger$/),
    );
    expect(
      cover.getByRole('link', { name: 'Payments primary' }),
    ).toHaveAttribute('href', expect.stringMatching(/payments-primary$/));
    expect(cover.getByText('A schedule that was deleted')).toBeInTheDocument();
  });
});
