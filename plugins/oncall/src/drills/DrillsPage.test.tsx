import { Drill, DrillPlan } from '@muster/backstage-plugin-oncall-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { DrillsPage } from './DrillsPage';

const drill: Drill = {
  id: 'last',
  target: { type: 'schedule', ref: 'payments', name: 'Payments primary' },
  requestedBy: 'user:default/ana',
  startsAt: '2026-01-06T13:30:00.000Z',
  begunAt: '2026-01-06T13:30:00.000Z',
  state: 'answered',
  acknowledgedBy: 'user:default/ben',
  secondsToAcknowledge: 72,
  messages: [
    {
      person: 'user:default/ben',
      channel: 'email',
      status: 'sent',
      secondsToSend: 0.4,
    },
    {
      person: 'user:default/ben',
      channel: 'push',
      status: 'failed',
      error: 'The phone is gone',
    },
  ],
};

const plan: DrillPlan = {
  id: 'monthly',
  target: drill.target,
  everyWeeks: 4,
  weekday: 'tuesday',
  time: '14:30',
  timezone: 'Europe/Berlin',
  createdBy: 'user:default/ana',
  nextAt: '2026-02-03T13:30:00.000Z',
};

describe('DrillsPage', () => {
  it('tells whom a drill reached by what and how fast, and which come again', async () => {
    const onCallApi = createFakePager();
    onCallApi.drills = [drill];
    onCallApi.drillPlans = [plan];
    await renderOnCall(<DrillsPage />, { onCallApi });
    const past = await screen.findByRole('table', { name: 'Past drills' });
    expect(past).toHaveTextContent('ben · E-mail · after 0.4 s');
    expect(past).toHaveTextContent('The phone is gone');
    expect(past).toHaveTextContent('ben after 1 min 12 s');
    expect(
      screen.getByRole('table', { name: 'Regular drills' }),
    ).toHaveTextContent('Every 4 weeks on Tuesday at 14:30 (Europe/Berlin)');

    await userEvent.click(
      screen.getByRole('button', { name: /Stop the drills/ }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Stop these drills' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual(['deleteDrillPlan', 'monthly']),
    );
  });

  it('does not say before the end that nobody answered', async () => {
    const onCallApi = createFakePager();
    const { acknowledgedBy, secondsToAcknowledge, ...unanswered } = drill;
    onCallApi.drills = [
      { ...unanswered, id: 'running', state: 'running' },
      { ...unanswered, id: 'over', state: 'unanswered' },
      { ...unanswered, id: 'late', state: 'left-out', messages: [] },
    ];
    await renderOnCall(<DrillsPage />, { onCallApi });
    expect(await screen.findAllByText('Nobody yet')).toHaveLength(1);
    const late = screen.getByRole('row', { name: /Left out/ });
    expect(within(late).getAllByText('Nobody')).toHaveLength(2);
    expect(screen.getAllByText('Nobody')).toHaveLength(3);
  });

  it('narrows both lists by one search', async () => {
    const onCallApi = createFakePager();
    const ledger = { type: 'schedule', ref: 'ledger', name: 'Ledger' } as const;
    onCallApi.drills = [drill, { ...drill, id: 'other', target: ledger }];
    onCallApi.drillPlans = [plan];
    await renderOnCall(<DrillsPage />, { onCallApi });
    await userEvent.type(
      await screen.findByLabelText('Search schedule, team or person'),
      'ledger',
    );
    const past = screen.getByRole('table', { name: 'Past drills' });
    expect(within(past).getAllByRole('row')).toHaveLength(2);
    expect(past).toHaveTextContent('Ledger');
    expect(screen.getByText('None of these match.')).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Regular drills' })).toBeNull();
  });

  it('offers the next hour on the clock of the pager where that of the device is wrong', async () => {
    const there = DateTime.now().plus({ days: 2 }).set({ minute: 30 });
    const onCallApi = createFakePager({ livesAt: there });
    await renderOnCall(<DrillsPage />, { onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Start a drill' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByLabelText('When'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Once, at a time' }),
    );
    await waitFor(() =>
      expect(dialog.getByLabelText(/^At/)).toHaveDisplayValue(
        there.plus({ hours: 1 }).toFormat("yyyy-MM-dd'T'HH:00"),
      ),
    );
  });

  it('pages the reader who may not page others, and asks for nothing else', async () => {
    const onCallApi = await renderOnCall(<DrillsPage />, {
      denied: ['oncall.drill.create'],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Start a drill' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Me')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Page now' }));
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'startDrill',
        { target: { type: 'user', ref: onCallApi.world.me } },
      ]),
    );
  });
});
