import { alertUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { AlertPage } from './AlertPage';

const page = (
  <Routes>
    <Route path="/alerts/:id" element={<AlertPage />} />
  </Routes>
);

const planSection = async () =>
  within(await screen.findByRole('region', { name: 'Who is told' }));

describe('AlertPage', () => {
  it('has room for the label of the priority at any size of text', async () => {
    await renderOnCall(page, { at: '/alerts/apac' });
    const label = await screen.findByText('Priority', { selector: 'label' });
    const field = label.closest('.MuiFormControl-root');
    expect(field).toHaveStyle({ minWidth: '8rem' });
  });

  it('tells who is next, when and why', async () => {
    await renderOnCall(page, { at: '/alerts/apac' });
    const plan = await planSection();
    expect(plan.getByText(/step 3, the whole team Payments/)).toHaveTextContent(
      /\d\d:\d\d UTC \(in 8 min\): step 3, the whole team Payments/,
    );
  });

  it('names who that will be, as the schedules are now, and says where it is nobody', async () => {
    await renderOnCall(page, { at: '/alerts/apac' });
    const plan = await planSection();
    expect(
      plan.getByText(/step 1, on call in Payments primary/),
    ).toHaveTextContent(/Payments primary: Ana Torres \(round 2\)/);
    expect(
      plan.getByText(/the next on call in Payments primary/),
    ).toHaveTextContent(
      /as it is now nobody, because nobody is on call next in Payments primary/,
    );
  });

  it('says why whoever may only look has no buttons', async () => {
    await renderOnCall(page, {
      at: '/alerts/apac',
      denied: [alertUpdatePermission.name],
    });
    expect(
      await screen.findByText(/you lack the permission oncall.alert.update/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  });

  it('lets an alert be acknowledged of which the plan, the recipients and the activity cannot be read', async () => {
    const onCallApi = createFakePager();
    const failed = new Error('The pager cannot say');
    const plan = jest
      .spyOn(onCallApi, 'getAlertPlan')
      .mockRejectedValue(failed);
    jest.spyOn(onCallApi, 'getAlertEvents').mockRejectedValue(failed);
    jest.spyOn(onCallApi, 'getAlertRecipients').mockRejectedValue(failed);
    await renderOnCall(page, { at: '/alerts/apac', onCallApi });
    const told = await planSection();
    expect(
      told.getByRole('heading', { name: /The pager cannot say/ }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Acknowledge' }));
    expect(await screen.findByText('Acknowledged')).toBeVisible();

    plan.mockRestore();
    await userEvent.click(told.getByRole('button', { name: 'Try again' }));
    expect(await told.findByText(/the whole team Payments/)).toBeVisible();
  });

  it('says at once that an acknowledgement is on its way, and sends it once however often it is asked for', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const onCallApi = createFakePager();
      let answer = () => {};
      const send = onCallApi.acknowledgeAlert;
      const sent = jest
        .spyOn(onCallApi, 'acknowledgeAlert')
        .mockImplementation(async id => {
          await new Promise<void>(resolve => {
            answer = resolve;
          });
          return send(id);
        });
      await renderOnCall(page, { at: '/alerts/apac', onCallApi });
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      await user.dblClick(
        await screen.findByRole('button', { name: 'Acknowledge' }),
      );
      const busy = screen.getByRole('button', { name: 'Acknowledging …' });
      expect(busy).toHaveAttribute('aria-disabled', 'true');
      expect(busy).toHaveFocus();
      // What else changes meanwhile is no answer.
      await act(() => onCallApi.addAlertNote('apac', 'Who has it?'));
      act(() => void jest.advanceTimersByTime(10_000));
      expect(await screen.findByText('Who has it?')).toBeVisible();
      await user.keyboard('a');
      expect(sent).toHaveBeenCalledTimes(1);

      answer();
      expect(await screen.findByText(/^You have it/)).toBeVisible();
      expect(screen.queryByText('Acknowledging …')).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps the focus at the alert when a button has done its work', async () => {
    await renderOnCall(page, { at: '/alerts/apac' });
    const press = async (name: string) => {
      (await screen.findByRole('button', { name })).focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() =>
        expect(screen.queryByRole('button', { name })).toBeNull(),
      );
    };
    const title = await screen.findByRole('heading', { level: 2 });
    await press('Acknowledge');
    await waitFor(() => expect(title).toHaveFocus());
    await press('Give it back');
    await waitFor(() => expect(title).toHaveFocus());
  });

  it('says who was faster, and offers nothing to undo then', async () => {
    const onCallApi = createFakePager();
    const send = onCallApi.acknowledgeAlert;
    jest.spyOn(onCallApi, 'acknowledgeAlert').mockImplementation(async id => ({
      ...(await send(id)),
      acknowledgedBy: 'user:default/chen',
    }));
    await renderOnCall(page, { at: '/alerts/apac', onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Acknowledge' }),
    );
    expect(await screen.findByText(/was faster and has it/)).toHaveTextContent(
      /^chen was faster and has it: /,
    );
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('tells after a while that there is no answer, lets it be tried again, and keeps saying so', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const onCallApi = createFakePager();
      const sent = jest
        .spyOn(onCallApi, 'acknowledgeAlert')
        .mockReturnValue(new Promise(() => {}));
      await renderOnCall(page, { at: '/alerts/apac', onCallApi });
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      await user.click(
        await screen.findByRole('button', { name: 'Acknowledge' }),
      );
      act(() => void jest.advanceTimersByTime(15_000));
      expect(screen.getByRole('alert')).toHaveTextContent(/No answer yet/);
      await user.click(screen.getByRole('button', { name: 'Acknowledge' }));
      expect(sent).toHaveBeenCalledTimes(2);
      act(() => void jest.advanceTimersByTime(10_000));
      expect(screen.getByRole('alert')).toHaveTextContent(/No answer yet/);
      await user.click(screen.getByRole('button', { name: 'OK' }));
      await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    } finally {
      jest.useRealTimers();
    }
  });

  it('shows the next steps, and the later rounds when they are asked for', async () => {
    const onCallApi = createFakePager();
    const { apac } = onCallApi.world.plans;
    const upcoming = [1, 2, 3, 4, 5, 6, 7].map(round => ({
      at: `2090-01-0${round}T09:00:00.000Z`,
      round,
      step: 1,
      who: 'the whole team Payments',
    }));
    onCallApi.world = {
      ...onCallApi.world,
      plans: { apac: { ...apac, upcoming } },
    };
    await renderOnCall(page, { at: '/alerts/apac', onCallApi });
    const plan = await planSection();
    expect(plan.getAllByText(/the whole team Payments/)).toHaveLength(4);
    await userEvent.click(plan.getByRole('button', { name: 'Show 3 more' }));
    expect(plan.getAllByText(/the whole team Payments/)).toHaveLength(7);
  });

  it('tells who was told how, and what did not arrive', async () => {
    await renderOnCall(page, { at: '/alerts/apac' });
    const plan = await planSection();
    expect(plan.getAllByText('Sent')).toHaveLength(3);
    expect(plan.getByText('Failed')).toBeInTheDocument();
    expect(plan.getByText('The receiver answered 503.')).toBeInTheDocument();
    expect(plan.getByText('On its way')).toBeInTheDocument();
  });

  it('says where the alert came from, what it is about and what makes it the same', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      alerts: [
        fakeAlert({
          id: 'disk-full',
          message: 'Disk full',
          source: 'srv01.example.com',
          entity: '/dev/sda1',
          alias: 'srv01/disk',
          integration: { id: 'nagios', name: 'Nagios of the bank' },
        }),
      ],
    };
    await renderOnCall(page, { at: '/alerts/disk-full', onCallApi });
    const facts = await screen.findAllByRole('definition');
    expect(facts.map(fact => fact.textContent)).toEqual(
      expect.arrayContaining([
        'srv01.example.com',
        '/dev/sda1',
        'srv01/disk',
        'Nagios of the bank',
      ]),
    );
  });

  it('folds a long text and many tags, and makes addresses links', async () => {
    const onCallApi = createFakePager();
    const description = `See https://runbooks.example/disk?id=7. ${'More of it. '.repeat(
      400,
    )}The end.`;
    const message = 'Disk full';
    const tags = Array.from({ length: 40 }, (_, index) => `tag-${index + 1}`);
    onCallApi.world = {
      ...onCallApi.world,
      alerts: [fakeAlert({ id: 'disk-full', message, description, tags })],
    };
    await renderOnCall(page, { at: '/alerts/disk-full', onCallApi });
    expect(
      await screen.findByRole('link', { name: /runbooks/ }),
    ).toHaveAttribute('href', 'https://runbooks.example/disk?id=7');
    expect(screen.queryByText(/The end/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the whole text' }),
    );
    expect(screen.getByText(/The end/)).toBeInTheDocument();
    expect(screen.queryByText('tag-21')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 20 more tags' }),
    );
    expect(screen.getByText('tag-40')).toBeInTheDocument();
  });

  it('says why nobody was told yet, on the clock of the reader', async () => {
    const onCallApi = createFakePager();
    const heldBecause =
      'Pages nobody during the maintenance "Upgrade"; if it is still open, its escalation starts at the end, 2040-11-27T08:00:00.000Z.';
    const plans = { apac: { pages: [], upcoming: [], heldBecause } };
    onCallApi.world = { ...onCallApi.world, plans };
    await renderOnCall(page, { at: '/alerts/apac', onCallApi });
    const plan = await planSection();
    expect(plan.getByRole('alert')).toHaveTextContent(
      /starts at the end, 27 Nov 2040 08:00 UTC\./,
    );
  });

  it('says until when a page waits for somebody who is muted, on the clock of the reader', async () => {
    const onCallApi = createFakePager();
    const { apac } = onCallApi.world.plans;
    const how = 'default, at once, muted until 2040-11-27T08:00:00.000Z';
    const pages = apac.pages.slice(0, 1).map(one => ({ ...one, how }));
    const plans = { apac: { ...apac, pages } };
    onCallApi.world = { ...onCallApi.world, plans };
    await renderOnCall(page, { at: '/alerts/apac', onCallApi });
    const plan = await planSection();
    expect(plan.getByText(/muted until/)).toHaveTextContent(
      /muted until 27 Nov 2040 08:00 UTC/,
    );
  });

  it('says why nobody will be paged', async () => {
    await renderOnCall(page, { at: '/alerts/disk' });
    expect(
      await screen.findByText(/Nobody will be paged\. P5 alerts/),
    ).toBeInTheDocument();
  });

  it.each([
    ['Who is on call in a schedule', 'Payments primary', 'schedule'],
    ['An escalation policy', 'Ledger', 'escalation'],
  ])('asks %s to respond: %s', async (kind, name, type) => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    const click = async (what: string, label: string | RegExp) =>
      userEvent.click(await screen.findByRole(what, { name: label }));
    await click('button', 'Add responder');
    await click('button', /^Whom/);
    await click('option', kind);
    await click('button', new RegExp(`^${kind}`));
    await click('option', name);
    await click('button', 'Tell them now');
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'addAlertResponder',
        'apac',
        { type, ref: expect.any(String) },
      ]),
    );
  });

  it('adds a note and shows it', async () => {
    await renderOnCall(page, { at: '/alerts/apac' });
    const box = await screen.findByRole('textbox', { name: /Add a note/ });
    await userEvent.type(box, 'Rolling back');
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
    const log = screen.getByRole('list', { name: 'Activity' });
    expect(await within(log).findByText('Rolling back')).toBeInTheDocument();
    expect(box).toHaveValue('');
  });

  it('keeps a note that could not be saved', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    onCallApi.failWith('addAlertNote', new Error('the pager is down'));
    const box = await screen.findByRole('textbox', { name: /Add a note/ });
    await userEvent.type(box, 'Rolling back');
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
    expect(await screen.findByText('the pager is down')).toBeInTheDocument();
    expect(box).toHaveValue('Rolling back');
  });

  it('says in plain words that a note reached nobody, and keeps it', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    const unanswered = new Error('Failed to fetch');
    unanswered.name = 'TypeError';
    onCallApi.failWith('addAlertNote', unanswered);
    const box = await screen.findByRole('textbox', { name: /Add a note/ });
    await userEvent.type(box, 'Rolling back');
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
    expect(
      await screen.findByText(/The portal does not answer/),
    ).toBeInTheDocument();
    expect(box).toHaveValue('Rolling back');
  });

  it('names who is paged before it escalates, and when they would be', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Escalate now' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const next = await dialog.findByText('Step 3, the whole team Payments');
    expect(next.parentElement).toHaveTextContent(
      /Payments: Ana Torres, Noor Haddad, instead of .*\(in 8 min\)/,
    );
    expect(onCallApi.calls).not.toContainEqual(['escalateAlert', 'apac']);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Page them now' }),
    );
    expect(
      await screen.findByText(/Whoever is next is paged now/),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual(['escalateAlert', 'apac']);
  });

  it('escalates also while the plan cannot be read', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    await planSection();
    onCallApi.failWith('getAlertPlan', new Error('the plan is away'));
    await userEvent.click(screen.getByRole('button', { name: 'Escalate now' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findAllByText(/the plan is away/);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Page them now' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual(['escalateAlert', 'apac']),
    );
  });

  it('says once that the portal does not answer when neither the plan nor the page reaches it', async () => {
    const onCallApi = createFakePager();
    await renderOnCall(page, { at: '/alerts/apac', onCallApi });
    const escalate = await screen.findByRole('button', {
      name: 'Escalate now',
    });
    const isAway = async () => {
      throw new TypeError('Failed to fetch');
    };
    Object.assign(onCallApi, { getAlertPlan: isAway, escalateAlert: isAway });
    await userEvent.click(escalate);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/does not answer/)).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Page them now' }),
    );
    expect(await dialog.findByText(/What you typed stays/)).toBeVisible();
    expect(dialog.getAllByText(/does not answer/)).toHaveLength(1);
  });

  it('does not offer to page when no step is left', async () => {
    const onCallApi = createFakePager();
    const { apac } = onCallApi.world.plans;
    onCallApi.world = {
      ...onCallApi.world,
      plans: { apac: { ...apac, upcoming: [] } },
    };
    await renderOnCall(page, { at: '/alerts/apac', onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Escalate now' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/No step is left/)).toBeInTheDocument();
    expect(
      dialog.getByRole('button', { name: 'Page them now' }),
    ).toBeDisabled();
  });

  it('gives back an alert that was acknowledged', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/queue' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Give it back' }),
    );
    await waitFor(() =>
      expect(onCallApi.world.alerts.find(({ id }) => id === 'queue')).toEqual(
        expect.objectContaining({ state: 'open' }),
      ),
    );
  });

  it('leads to the declaration of an incident where the portal has incidents', async () => {
    await renderOnCall(page, { at: '/alerts/apac', hasIncidents: true });
    expect(
      await screen.findByRole('button', { name: 'Declare incident' }),
    ).toHaveAttribute('href', '/incidents?declare=1&alert=apac');
  });

  it('does without incidents', async () => {
    await renderOnCall(page, { at: '/alerts/apac' });
    await planSection();
    expect(
      screen.queryByRole('button', { name: 'Declare incident' }),
    ).not.toBeInTheDocument();
  });

  it('marks the alert as seen, and tells who knows of it', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    await planSection();
    expect(onCallApi.calls).toContainEqual(['markAlertSeen', 'apac']);
    expect(
      await screen.findByRole('region', { name: 'Who knows of it' }),
    ).toBeInTheDocument();
  });

  it('adds and removes tags', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    await userEvent.type(await screen.findByLabelText('New tag'), 'eu{Enter}');
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'changeAlertTags',
        'apac',
        { add: ['eu'] },
      ]),
    );
    const added = await screen.findByRole('button', {
      name: 'Remove the tag eu',
    });
    added.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'changeAlertTags',
        'apac',
        { remove: ['eu'] },
      ]),
    );
    expect(screen.getByRole('textbox', { name: 'New tag' })).toHaveFocus();
  });

  it('takes an alert over', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take it' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'assignAlert',
        'apac',
        onCallApi.world.me,
      ]),
    );
  });

  it('deletes only after a question', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete alert' }),
    );
    expect(onCallApi.world.alerts.some(({ id }) => id === 'apac')).toBe(true);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete it' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual(['deleteAlert', 'apac']),
    );
  });

  it('says so when there is no such alert', async () => {
    await renderOnCall(page, { at: '/alerts/unknown' });
    expect(await screen.findByText('There is nothing here')).toBeVisible();
  });

  it('takes files and links, and removes them', async () => {
    const onCallApi = await renderOnCall(page, { at: '/alerts/apac' });
    await userEvent.upload(
      await screen.findByLabelText('Files to attach'),
      new File(['x'.repeat(2048)], 'graph.png'),
    );
    expect(
      await screen.findByRole('button', { name: 'Save graph.png' }),
    ).toHaveTextContent('graph.png (2 kB)');

    await userEvent.click(screen.getByRole('button', { name: 'Add a link' }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(
      form.getByLabelText(/^Address/),
      'https://wiki.example/',
    );
    await userEvent.click(form.getByRole('button', { name: 'Add link' }));
    expect(await screen.findByText('https://wiki.example/')).toHaveAttribute(
      'href',
      'https://wiki.example/',
    );

    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove graph.png' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove' }),
    );
    await waitFor(() =>
      expect(onCallApi.world.attachments.apac).toHaveLength(1),
    );
  });
});
