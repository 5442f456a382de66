import { scheduleUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createFakePager,
  personEntity,
  renderOnCall,
} from '../__testUtils__/renderOnCall';
import { SchedulesList } from './SchedulesList';

const entities = [
  personEntity('ana', 'Ana Ribeiro'),
  personEntity('ben', 'Ben Okafor'),
];

type Dialog = ReturnType<typeof within>;

const add = async (dialog: Dialog, ref: string) => {
  await userEvent.click(
    dialog.getByRole('textbox', { name: 'Add a person or team' }),
  );
  await userEvent.click(await screen.findByText(ref));
};

/** Fills in the dialog of an import and asks what it would bring. */
async function lookAtCalendar() {
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(
    dialog.getByLabelText(/Name of the schedule/),
    'Old one',
  );
  await userEvent.type(
    dialog.getByLabelText('Address of the calendar'),
    'webcal://calendar.example',
  );
  await userEvent.click(
    dialog.getByRole('button', { name: 'Look at it first' }),
  );
  return dialog;
}

describe('SchedulesList', () => {
  it('lists schedules by name, as people count', async () => {
    const onCallApi = createFakePager();
    const [first] = onCallApi.world.schedules;
    const names = ['Web', 'Shop 10', 'Identity', 'Shop 9'];
    onCallApi.world = {
      ...onCallApi.world,
      schedules: names.map(name => ({ ...first, id: name, name })),
    };
    await renderOnCall(<SchedulesList />, { onCallApi });
    const links = await screen.findAllByRole('link', {
      name: /^(Web|Shop.*|Identity)$/,
    });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Identity',
      'Shop 9',
      'Shop 10',
      'Web',
    ]);
  });

  it('makes a schedule in which people take turns in the order given', async () => {
    const onCallApi = await renderOnCall(<SchedulesList />, {
      at: '/?create=1&team=group%3Adefault%2Fgrowth',
      entities,
    });
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/^Name \*|^Name$/), 'Growth');
    await add(dialog, 'user:default/ben');
    await add(dialog, 'user:default/ana');
    await userEvent.click(
      dialog.getByRole('button', { name: /^Move ana.* up$/i }),
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Save schedule' }),
    );
    await waitFor(() =>
      expect(onCallApi.world.schedules.at(-1)).toMatchObject({
        name: 'Growth',
        team: 'group:default/growth',
        timezone: 'UTC',
        rotations: [
          {
            type: 'weekly',
            length: 1,
            participants: [
              { type: 'user', ref: 'user:default/ana' },
              { type: 'user', ref: 'user:default/ben' },
            ],
          },
        ],
      }),
    );
  });

  it('gives turns to an escalation policy', async () => {
    const onCallApi = await renderOnCall(<SchedulesList />, {
      at: '/?create=1',
      entities,
    });
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/^Name \*|^Name$/), 'Growth');
    await userEvent.click(
      await dialog.findByLabelText('Add an escalation policy'),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Payments' }),
    );
    expect(
      dialog.getByText('Payments (escalation policy)'),
    ).toBeInTheDocument();
    expect(
      dialog.getByRole('button', { name: 'Remove Payments' }),
    ).toBeInTheDocument();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Save schedule' }),
    );
    await waitFor(() =>
      expect(onCallApi.world.schedules.at(-1)).toMatchObject({
        name: 'Growth',
        rotations: [
          { participants: [{ type: 'escalation', ref: 'payments-policy' }] },
        ],
      }),
    );
  });

  it('looks at a calendar first, asks who is meant, then makes a schedule of it', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      calendarImport: {
        timezone: 'Europe/Berlin',
        until: '2030-01-01T00:00:00.000Z',
        shifts: [
          {
            person: 'user:default/ana',
            start: '2029-01-01T08:00:00.000Z',
            end: '2029-01-08T08:00:00.000Z',
            summary: 'Ana on call',
          },
        ],
        unknown: [{ text: 'Night shift', count: 3 }],
        unknownZones: ['Our office'],
      },
    };
    await renderOnCall(<SchedulesList />, {
      at: '/?import=1',
      entities,
      onCallApi,
    });
    const dialog = await lookAtCalendar();
    expect(await dialog.findByText('Ana on call')).toBeInTheDocument();
    expect(dialog.getByText(/^Mon 1 Jan 2029 /)).toBeInTheDocument();
    expect(dialog.getByText(/Our office.*Europe\/Berlin/)).toBeInTheDocument();
    expect(dialog.getByLabelText('Night shift')).toBeInTheDocument();
    expect(dialog.getByLabelText('Time zone')).toHaveValue('Europe/Berlin');
    expect(onCallApi.world.schedules).not.toContainEqual(
      expect.objectContaining({ name: 'Old one' }),
    );
    const address = dialog.getByLabelText('Address of the calendar');
    await userEvent.type(address, '2');
    expect(dialog.queryByLabelText('Night shift')).toBeNull();
    await userEvent.type(address, '{Backspace}');
    expect(dialog.getByLabelText('Night shift')).toBeInTheDocument();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Look at it first' }),
    );
    await userEvent.click(
      await dialog.findByRole('button', {
        name: 'Create schedule with 1 shift',
      }),
    );
    await waitFor(() =>
      expect(onCallApi.world.schedules.at(-1)).toMatchObject({
        name: 'Old one',
      }),
    );
  });

  it('shows the shifts of a calendar to the last one, in steps', async () => {
    const day = (index: number) =>
      new Date(Date.UTC(2029, 0, 1 + index, 12)).toISOString();
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      calendarImport: {
        timezone: 'UTC',
        until: day(60),
        shifts: Array.from({ length: 60 }, (_, index) => ({
          person: 'user:default/ana',
          start: day(index),
          end: day(index + 1),
          summary: `Shift ${index + 1}`,
        })),
        unknown: [],
      },
    };
    await renderOnCall(<SchedulesList />, {
      at: '/?import=1',
      entities,
      onCallApi,
    });
    const dialog = await lookAtCalendar();
    expect(await dialog.findByText('Shift 8')).toBeInTheDocument();
    expect(dialog.queryByText('Shift 9')).toBeNull();
    for (const name of ['Show 50 more', 'Show 2 more']) {
      await userEvent.click(dialog.getByRole('button', { name }));
    }
    expect(dialog.getByText('Shift 60')).toBeInTheDocument();
    expect(dialog.queryByRole('button', { name: /^Show .* more$/ })).toBeNull();
  });

  it('says what the team of a schedule is for', async () => {
    await renderOnCall(<SchedulesList />, { at: '/?create=1' });
    expect(
      await screen.findByText(/^Its alerts page whoever is on call here/),
    ).toBeVisible();
  });

  it('says that a calendar has nothing to come', async () => {
    await renderOnCall(<SchedulesList />, { at: '/?import=1', entities });
    const dialog = await lookAtCalendar();
    expect(
      await dialog.findByText(/no event in the next year/),
    ).toBeInTheDocument();
  });

  it('says what is missing and sends nothing', async () => {
    const onCallApi = await renderOnCall(<SchedulesList />, {
      at: '/?create=1',
    });
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      dialog.getByRole('button', { name: 'Save schedule' }),
    );
    expect(dialog.getByText(/Give it a name/)).toBeInTheDocument();
    expect(dialog.getByText(/Add at least one person/)).toBeInTheDocument();
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'createSchedule',
    );
  });

  it('opens no form for whoever may only look', async () => {
    await renderOnCall(<SchedulesList />, {
      at: '/?create=1',
      denied: [scheduleUpdatePermission.name],
    });
    await screen.findByText('Payments primary');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    const create = screen.getByRole('button', { name: 'Create schedule' });
    await userEvent.click(create);
    await userEvent.hover(create);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      scheduleUpdatePermission.name,
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
