import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { HowIAmTold } from './HowIAmTold';

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

const dialog = async () => within(await screen.findByRole('dialog'));

describe('HowIAmTold', () => {
  it('asks for the code after an address was added, and says so when it is wrong', async () => {
    const onCallApi = await renderOnCall(<HowIAmTold />);
    await press('Add contact method');
    await userEvent.type(
      (await dialog()).getByLabelText(/E-mail address/),
      'ana@home.example',
    );
    await press('Add');

    const code = await screen.findByLabelText(/^Code/);
    await userEvent.type(code, '000000');
    await press('Verify');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'code is not the one that was sent last',
    );
    await userEvent.clear(code);
    await userEvent.type(code, '123456');
    await press('Verify');

    await waitFor(() =>
      expect(screen.queryByText('Not verified')).not.toBeInTheDocument(),
    );
    expect(onCallApi.calls).toContainEqual([
      'verifyContactMethod',
      'contact-method-1',
      '123456',
    ]);
  });

  it('sends a test and says that it was sent', async () => {
    await renderOnCall(<HowIAmTold />);
    await press('Send a test to ana@bancly.example');
    expect(await screen.findByText(/Test sent/)).toBeInTheDocument();
  });

  it('says why a test was not sent, also by an address of the catalog', async () => {
    const onCallApi = createFakePager();
    const { testContactMethod } = onCallApi.me;
    onCallApi.me.testContactMethod = async id => ({
      ...(await testContactMethod(id)),
      lastTest: { at: '2026-03-02T09:00:00.000Z', error: 'No mail server' },
    });
    await renderOnCall(<HowIAmTold />, { onCallApi });
    await press('Send a test to ana@bancly.example');
    expect(
      await screen.findByText(/Not sent: No mail server/),
    ).toBeInTheDocument();
  });

  it('switches a method off', async () => {
    await renderOnCall(<HowIAmTold />);
    await press('Switch off');
    expect(await screen.findByText('Switched off')).toBeInTheDocument();
  });

  it('makes a link for a device, and says for how long it is good', async () => {
    await renderOnCall(<HowIAmTold />);
    await press('Add device');
    await press('Make a link');
    expect(await screen.findByLabelText('Link')).toHaveValue(
      'https://portal.bancly.example/api/oncall/push/device/token',
    );
    const made = await dialog();
    expect(made.getByText(/Valid until/)).toBeInTheDocument();
    expect(made.queryByRole('button', { name: 'Cancel' })).toBeNull();
    expect(made.getByRole('button', { name: 'Done' })).toBeVisible();
  });

  it('shows the default until there is an own rule', async () => {
    const onCallApi = await renderOnCall(<HowIAmTold />);
    expect(await screen.findByText('Default')).toBeInTheDocument();
    expect(
      screen.getByText('E-mail at once, Webhook at once'),
    ).toBeInTheDocument();

    await press('Add rule');
    const form = await dialog();
    await press('Save');
    expect(form.getByText(/Give it a name/)).toBeInTheDocument();
    await userEvent.type(form.getByLabelText(/^Name/), 'Urgent');
    await userEvent.click(form.getByLabelText('P1'));
    await userEvent.click(form.getByRole('button', { name: 'Add step' }));
    await press('Save');

    expect(
      await screen.findByText('E-mail at once, E-mail after 5 minutes'),
    ).toBeInTheDocument();
    expect(screen.getByText(/if the priority is P1/)).toBeInTheDocument();
    expect(screen.queryByText('Default')).not.toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'createNotificationRule',
      {
        name: 'Urgent',
        action: 'create-alert',
        enabled: true,
        criteria: {
          type: 'match-any-condition',
          conditions: [
            { field: 'priority', operation: 'equals', expectedValue: 'P1' },
          ],
        },
        steps: [
          { contactMethod: 'ana-email', afterMinutes: 0, enabled: true },
          { contactMethod: 'ana-email', afterMinutes: 5, enabled: true },
        ],
      },
    ]);
  });

  it('asks for more than the priority of an alert', async () => {
    const onCallApi = await renderOnCall(<HowIAmTold />);
    await press('Add rule');
    const form = await dialog();
    await userEvent.type(form.getByLabelText(/^Name/), 'Disks');
    await userEvent.click(form.getByLabelText('P1'));
    await press('Ask for more than the priority');
    await press('Add a condition');
    await press('Save');
    // A condition without a value would fit everything.
    expect(onCallApi.calls.map(([name]) => name)).not.toContain(
      'createNotificationRule',
    );
    const second = within(form.getByRole('group', { name: 'Condition 2' }));
    await userEvent.type(second.getByLabelText(/^Value/), 'disk');
    await press('Save');

    expect(
      await screen.findByText(
        /if the priority is P1 or the message contains "disk"/,
      ),
    ).toBeInTheDocument();
    await press('Change Disks');
    const again = await dialog();
    expect(
      within(again.getByRole('group', { name: 'Condition 2' })).getByLabelText(
        /^Value/,
      ),
    ).toHaveValue('disk');
  });

  it('tells of turns in the schedules that were chosen', async () => {
    const onCallApi = await renderOnCall(<HowIAmTold />);
    await press('Add rule');
    const form = await dialog();
    await userEvent.type(form.getByLabelText(/^Name/), 'Eve');
    await press(/^Tells you about/);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Your turn begins' }),
    );
    await press(/^Only for turns in/);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Payments primary' }),
    );
    await userEvent.keyboard('{Escape}');
    await press('Save');
    expect(
      await screen.findByText(/15 minutes before, in one schedule/),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'createNotificationRule',
      expect.objectContaining({
        action: 'schedule-start',
        schedules: ['payments-primary'],
      }),
    ]);
  });

  it('keeps quiet hours and mutes', async () => {
    const onCallApi = await renderOnCall(<HowIAmTold />);
    await press('Change quiet hours');
    await press('Save');
    expect(
      await screen.findByText(
        /Quiet from 22:00 to 07:00 \(Europe\/Berlin\), except for P1/,
      ),
    ).toBeInTheDocument();

    await press('4 hours');
    await press('End the mute');
    expect(onCallApi.calls).toContainEqual(['muteMe', undefined]);
  });

  it('asks for quiet hours that end at another time than they begin', async () => {
    const onCallApi = await renderOnCall(<HowIAmTold />);
    await press('Change quiet hours');
    fireEvent.change(screen.getByLabelText('To'), {
      target: { value: '22:00' },
    });
    await press('Save');
    expect(screen.getByText(/^They end when they begin\./)).toBeVisible();
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'setQuietHours',
    );
  });

  it('mutes for an hour by the clock of the pager where that of the device is wrong', async () => {
    const there = DateTime.now().minus({ days: 1 });
    const onCallApi = createFakePager({ livesAt: there });
    await renderOnCall(<HowIAmTold />, { onCallApi });
    await press('1 hour');
    await screen.findByRole('button', { name: 'End the mute' });
    const mute = onCallApi.calls.find(([method]) => method === 'muteMe');
    const until = DateTime.fromISO(String(mute?.[1]));
    expect(Math.round(until.diff(there, 'minutes').minutes)).toBe(60);
  });

  it('says what keeps the reader from being reached', async () => {
    const onCallApi = createFakePager();
    const preferences = await onCallApi.me.getMyPreferences();
    onCallApi.me.getMyPreferences = async () => ({
      ...preferences,
      warnings: ['The rule "Nights" tells you nothing.'],
    });
    await renderOnCall(<HowIAmTold />, { onCallApi });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The rule "Nights" tells you nothing.',
    );
  });
});
