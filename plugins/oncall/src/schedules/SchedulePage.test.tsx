import {
  OverrideInput,
  forwardingUpdatePermission,
  overrideUpdatePermission,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime, SystemZone } from 'luxon';
import { Route, Routes } from 'react-router-dom';
import {
  createFakePager,
  personEntity,
  renderOnCall,
} from '../__testUtils__/renderOnCall';
import { SchedulePage } from './SchedulePage';

const page = (
  <Routes>
    <Route path="/schedules/:id" element={<SchedulePage />} />
    <Route path="/on-call/schedules" element={<p>All schedules are here</p>} />
  </Routes>
);

const at = '/schedules/ledger';
const entities = [personEntity('chen', 'Chen Wei')];
const lane = (name: string) => screen.findByRole('list', { name });

const openOverride = async () => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add override' }),
  );
  return within(await screen.findByRole('dialog'));
};

type Dialog = Awaited<ReturnType<typeof openOverride>>;

const type = (dialog: Dialog, label: RegExp, value: string) =>
  fireEvent.change(dialog.getByLabelText(label), { target: { value } });

const choose = async (dialog: Dialog, text: string) => {
  await userEvent.type(
    dialog.getByRole('textbox', { name: /Who takes over/ }),
    text,
  );
  await userEvent.click(await screen.findByText('user:default/chen'));
};

const submit = (dialog: Dialog) =>
  userEvent.click(dialog.getByRole('button', { name: 'Add override' }));

const schedules = (
  { world }: ReturnType<typeof createFakePager>,
  wanted: string,
) => {
  const [found] = world.schedules.filter(({ id }) => id === wanted);
  return found;
};

describe('SchedulePage', () => {
  afterEach(() => jest.restoreAllMocks());

  it('shows the final schedule first, then the rotation, then overrides', async () => {
    await renderOnCall(page, { at: `${at}?view=week&day=2040-07-01` });
    await lane('Final schedule');
    expect(
      screen
        .getAllByRole('list')
        .map(list => list.getAttribute('aria-label'))
        .filter(Boolean),
    ).toEqual(['Final schedule', 'Daily', 'Overrides']);
  });

  it.each([
    ['2090', /Begins 2 Jan 2090 .*Ends 1 Mar 2090/],
    ['2020', /: [^B]*Ended 1 Mar 2020/],
  ])(
    'says when a rotation of %s begins or ends, and the days without anybody',
    async (year, words) => {
      const onCallApi = createFakePager();
      const term = {
        start: `${year}-01-02T09:00:00Z`,
        end: `${year}-03-01T09:00:00Z`,
      };
      onCallApi.world = {
        ...onCallApi.world,
        schedules: onCallApi.world.schedules.map(schedule => ({
          ...schedule,
          rotations: [{ ...schedule.rotations[0], ...term }],
          overrides: [],
        })),
      };
      await renderOnCall(page, { at, onCallApi });
      const rotations = await screen.findByRole('region', {
        name: 'Rotations',
      });
      expect(rotations).toHaveTextContent(words);
      expect(
        await screen.findByText(/28 days without anybody on call/),
      ).toBeInTheDocument();
    },
  );

  it('says in words who is on call now and who is next', async () => {
    await renderOnCall(page, { at });
    expect(await screen.findByText('until')).toHaveTextContent(
      /until .*\d\d:\d\d UTC/,
    );
    expect(screen.getByText(/^Next:/)).toHaveTextContent(
      /^Next: (emeka|fatima|goran) from .*\d\d:\d\d UTC/,
    );
  });

  it('shows who really was on call, and whom the plan has there now', async () => {
    const onCallApi = createFakePager();
    onCallApi.shiftHistory = {
      recordedSince: '2020-01-07T00:00:00.000Z',
      recordedUntil: DateTime.utc().toISO(),
      items: [
        {
          scheduleId: 'ledger',
          scheduleName: 'Ledger',
          person: 'user:default/ben',
          start: '2020-01-07T00:00:00.000Z',
          end: '2020-01-09T05:00:00.000Z',
        },
      ],
    };
    await renderOnCall(page, {
      at: `${at}?view=week&day=2020-01-08`,
      onCallApi,
    });
    const recorded = within(await lane('Who was on call'));
    const ben = recorded.getByRole('button', {
      name: /^ben, the plan now says nobody, Mon 6 Jan 19:00 to Thu 9 Jan 00:00/,
    });
    // The keyboard stops where the plan and the records part.
    await userEvent.tab();
    while (document.activeElement !== ben) {
      expect(document.activeElement).not.toBe(document.body);
      await userEvent.tab();
    }
    expect(
      recorded.getByRole('img', { name: /^Not recorded, Mon 6 Jan 00:00/ }),
    ).toBeInTheDocument();
    expect(
      recorded.getByRole('img', { name: /^Nobody on call, Thu 9 Jan 00:00/ }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^A corner marks/)).toBeInTheDocument();
  });

  it('asks for no records of what is still to come', async () => {
    const onCallApi = await renderOnCall(page, {
      at: `${at}?view=week&day=2040-07-01`,
    });
    await lane('Final schedule');
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'getShiftHistory',
    );
  });

  it('shows a gap where nobody is on call, with its times', async () => {
    // Before its first handoff the schedule had nobody.
    await renderOnCall(page, { at: `${at}?view=week&day=2020-01-08` });
    const final = within(await lane('Final schedule'));
    expect(
      final.getByRole('button', {
        name: /^Nobody on call, Mon 6 Jan 00:00 to Mon 13 Jan 00:00/,
      }),
    ).toBeInTheDocument();
  });

  it('names everybody with their times for people who cannot see the colours', async () => {
    await renderOnCall(page, { at: `${at}?view=week` });
    const daily = within(await lane('Daily'));
    expect(
      daily.getAllByRole('button', { name: /^emeka, \w{3} \d+ \w+ 09:00 to/ })
        .length,
    ).toBeGreaterThan(0);
  });

  it.each([
    ['2040-03-25', 'Clocks go forward: Sun 25 Mar is 23 hours long', '23 h'],
    ['2040-10-28', 'Clocks go back: Sun 28 Oct is 25 hours long', '25 h'],
  ])(
    'says at the head of %s that the clocks change',
    async (day, words, mark) => {
      const berlin = '/schedules/payments-primary';
      await renderOnCall(page, { at: `${berlin}?view=week&day=${day}` });
      expect(await screen.findByRole('img', { name: words })).toHaveTextContent(
        mark,
      );
    },
  );

  it('moves in time and back to today', async () => {
    await renderOnCall(page, { at: `${at}?view=day&day=2026-03-04` });
    expect(await screen.findByText('Wednesday 4 March 2026')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(await screen.findByText('Thursday 5 March 2026')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    await waitFor(() =>
      expect(
        screen.queryByText('Thursday 5 March 2026'),
      ).not.toBeInTheDocument(),
    );
  });

  it("can be read on the reader's clock", async () => {
    await renderOnCall(page, { at: `${at}?view=week` });
    await lane('Daily');
    await userEvent.click(screen.getByRole('button', { name: 'UTC (you)' }));
    const daily = within(await lane('Daily'));
    expect(
      daily.getAllByRole('button', { name: /1[34]:00 to .* 1[34]:00 UTC/ })
        .length,
    ).toBeGreaterThan(0);
  });

  it('adds an override of everything on the clock of the schedule', async () => {
    const onCallApi = await renderOnCall(page, { at, entities });
    const dialog = await openOverride();
    await choose(dialog, 'chen');
    type(dialog, /From/, '2040-07-01T18:00');
    type(dialog, /Until/, '2040-07-02T08:00');
    await submit(dialog);
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'createOverride',
        'ledger',
        {
          participant: { type: 'user', ref: 'user:default/chen' },
          start: '2040-07-01T22:00:00.000Z',
          end: '2040-07-02T12:00:00.000Z',
          rotationIds: [],
        },
      ]),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('says before an override is made or changed whose shifts change', async () => {
    await renderOnCall(page, { at, entities });
    const dialog = await openOverride();
    expect(dialog.queryByText(/shift/)).not.toBeInTheDocument();
    await choose(dialog, 'chen');
    // The next hours are somebody else's.
    expect(dialog.getByText(/^\d shifts? changes? in/)).toHaveTextContent(
      /chen \+[\d.]+ (hour|night|weekend)/,
    );
    // A holiday is covered months ahead.
    const day = DateTime.utc().plus({ weeks: 20 });
    type(dialog, /From/, `${day.toISODate()}T12:00`);
    type(dialog, /Until/, `${day.plus({ days: 1 }).toISODate()}T12:00`);
    expect(
      dialog.getByText(/^\d shifts? changes? in the next 2\d weeks/),
    ).toHaveTextContent(/chen \+/);
    type(dialog, /From/, '2040-07-01T18:00');
    type(dialog, /Until/, '2040-07-02T08:00');
    expect(dialog.getByText(/^Nobody’s shifts change/)).toBeInTheDocument();
  });

  it('changes an override: who, when, and in place of whom', async () => {
    const onCallApi = createFakePager();
    const { id, start } = schedules(onCallApi, 'payments-primary').overrides[0];
    await renderOnCall(page, {
      at: '/schedules/payments-primary',
      onCallApi,
      entities,
    });
    const edit = await screen.findByRole('button', { name: 'Edit override' });
    edit.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = within(
      await screen.findByRole('dialog', {
        name: 'Edit override in Payments primary',
      }),
    );
    expect(dialog.getByRole('checkbox', { name: 'Primary' })).toBeChecked();
    expect(dialog.getByRole('checkbox', { name: 'Shadow' })).not.toBeChecked();
    expect(
      dialog.getByText('Nobody’s shifts change in the next 8 weeks.'),
    ).toBeInTheDocument();

    // In Berlin the clocks go back on 28 October 2040.
    type(dialog, /Until/, '2040-10-28T02:30');
    await userEvent.click(
      dialog.getByRole('checkbox', { name: 'Nobody, on purpose' }),
    );
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Primary' }));
    const save = dialog.getByRole('button', { name: 'Save override' });
    await userEvent.click(save);
    expect(dialog.getByText(/go back/)).toBeInTheDocument();
    expect(
      dialog.getByText('Choose at least one rotation.'),
    ).toBeInTheDocument();
    await userEvent.click(
      dialog.getByRole('button', { name: /02:30 (CET|GMT\+1)$/ }),
    );
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Shadow' }));
    await userEvent.click(save);
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'updateOverride',
        'payments-primary',
        id,
        {
          participant: { type: 'none' },
          start,
          end: '2040-10-28T01:30:00.000Z',
          rotationIds: ['payments-days'],
        },
      ]),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    // The focus is back where it came from.
    expect(edit).toHaveFocus();
  });

  it('says that only one half of a swap changes', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      schedules: onCallApi.world.schedules.map(schedule => ({
        ...schedule,
        overrides: schedule.overrides.map(one => ({ ...one, dealId: 'deal' })),
      })),
    };
    await renderOnCall(page, { at, onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit override' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/^It belongs to a swap\./)).toBeInTheDocument();
  });

  it('does not send an override by nobody or with the end before the start', async () => {
    const onCallApi = await renderOnCall(page, { at, entities });
    const dialog = await openOverride();
    type(dialog, /From/, '2040-07-02T18:00');
    type(dialog, /Until/, '2040-07-01T18:00');
    await submit(dialog);
    expect(dialog.getByText('Please fill this in.')).toBeInTheDocument();
    expect(
      dialog.getByText('The end must be after the start.'),
    ).toBeInTheDocument();
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'createOverride',
    );
  });

  it('refuses a time that the clocks skip and offers the two that exist', async () => {
    const onCallApi = await renderOnCall(page, { at, entities });
    const dialog = await openOverride();
    await choose(dialog, 'chen');
    // In New York the clocks go forward on 11 March 2040.
    type(dialog, /From/, '2040-03-11T02:30');
    type(dialog, /Until/, '2040-03-11T12:00');
    await submit(dialog);
    expect(dialog.getByText(/go forward and skip/)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: /03:30/ }));
    await submit(dialog);
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'createOverride',
        'ledger',
        expect.objectContaining({ start: '2040-03-11T07:30:00.000Z' }),
      ]),
    );
  });

  it('keeps what was typed when the server refuses it', async () => {
    const onCallApi = await renderOnCall(page, { at, entities });
    onCallApi.failWith('createOverride', new Error('Chen is on leave'));
    const dialog = await openOverride();
    await choose(dialog, 'chen');
    type(dialog, /From/, '2040-07-01T18:00');
    type(dialog, /Until/, '2040-07-02T08:00');
    await submit(dialog);
    expect(await dialog.findByText('Chen is on leave')).toBeInTheDocument();
    expect(dialog.getByLabelText(/From/)).toHaveValue('2040-07-01T18:00');
  });

  it('fills a gap from the gap itself', async () => {
    await renderOnCall(page, { at: `${at}?view=week&day=2020-01-08` });
    const final = within(await lane('Final schedule'));
    await userEvent.click(final.getByRole('button', { name: /^Nobody/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/From/)).toHaveValue('2020-01-06T00:00');
  });

  it('takes over the whole of a turn that goes on beyond the days on the screen', async () => {
    await renderOnCall(page, {
      at: '/schedules/payments-primary?view=day&day=2040-07-04',
      entities,
    });
    const [turn] = within(await lane('Primary')).getAllByRole('button');
    await userEvent.click(turn);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/From/)).toHaveValue('2040-07-02T09:00');
    expect(dialog.getByLabelText(/Until/)).toHaveValue('2040-07-09T09:00');
  });

  describe('on the row of a rotation', () => {
    const shadowOnly = async () => {
      const dialog = within(await screen.findByRole('dialog'));
      expect(dialog.getByRole('checkbox', { name: 'Shadow' })).toBeChecked();
      expect(
        dialog.getByRole('checkbox', { name: 'Primary' }),
      ).not.toBeChecked();
      return dialog;
    };

    const turnOfShadow = async () => {
      await renderOnCall(page, {
        at: '/schedules/payments-primary?view=week&day=2040-07-04',
        entities,
      });
      const shadow = within(await lane('Shadow'));
      const [turn] = await shadow.findAllByRole('button');
      return turn;
    };

    it('overrides a turn of that rotation alone, by keyboard', async () => {
      const turn = await turnOfShadow();
      turn.focus();
      await userEvent.keyboard('{Enter}');
      const dialog = await shadowOnly();
      expect(dialog.getByLabelText(/From/)).toHaveValue('2040-07-02T09:00');
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(turn).toHaveFocus());
    });

    it('is one stop of the keyboard, in which arrows, Home and End move', async () => {
      const first = await turnOfShadow();
      const turns = within(await lane('Shadow')).getAllByRole('button');
      const stops = () => turns.filter(turn => turn.tabIndex === 0);
      expect(turns.length).toBeGreaterThan(1);
      expect(stops()).toEqual([first]);
      first.focus();
      await userEvent.keyboard('{ArrowRight}');
      expect(turns[1]).toHaveFocus();
      expect(stops()).toEqual([turns[1]]);
      await userEvent.keyboard('{End}{ArrowRight}');
      expect(turns.at(-1)).toHaveFocus();
      await userEvent.keyboard('{Home}{ArrowLeft}');
      expect(first).toHaveFocus();
      await userEvent.keyboard('{End}{Enter}');
      await shadowOnly();
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(turns.at(-1)).toHaveFocus());
    });

    it('overrides the stretch of a drag in that rotation alone', async () => {
      const turn = await turnOfShadow();
      // A week that is 700 pixels wide; jsdom knows no places.
      const place = jest
        .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
        .mockReturnValue(new DOMRect(0, 0, 700, 20));
      const point = (kind: string, clientX: number) =>
        fireEvent(
          turn,
          Object.assign(new MouseEvent(kind, { bubbles: true, clientX }), {
            pointerType: 'mouse',
          }),
        );
      point('pointerdown', 100);
      point('pointerup', 250);
      place.mockRestore();
      const dialog = await shadowOnly();
      expect(dialog.getByLabelText(/From/)).toHaveValue('2040-07-03T00:00');
      expect(dialog.getByLabelText(/Until/)).toHaveValue('2040-07-04T12:00');
    });
  });

  it('takes on-call for an hour', async () => {
    const onCallApi = await renderOnCall(page, { at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take on-call for an hour' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take on-call' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'createOverride',
        'ledger',
        expect.objectContaining({
          participant: { type: 'user', ref: 'user:default/ana' },
        }),
      ]),
    );
    // Not only when the clock of the page is renewed.
    expect(await screen.findByText('Override')).toBeInTheDocument();
  });

  it('takes the hour by the clock of the pager where that of the device is wrong', async () => {
    const there = DateTime.now().plus({ days: 1 });
    const onCallApi = createFakePager({ livesAt: there });
    await renderOnCall(page, { at, onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take on-call for an hour' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take on-call' }),
    );
    const made = await waitFor(() => {
      const call = onCallApi.calls.find(([name]) => name === 'createOverride');
      expect(call).toBeDefined();
      return call?.[2] as OverrideInput;
    });
    const late = DateTime.fromISO(made.start).diff(there, 'minutes').minutes;
    expect(Math.abs(late)).toBeLessThan(1);
    expect(Date.parse(made.end) - Date.parse(made.start)).toBe(3_600_000);
  });

  it('names the effect before it deletes', async () => {
    const onCallApi = await renderOnCall(page, { at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete schedule' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText(/One escalation policy pages it .*: Ledger/),
    ).toBeInTheDocument();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Delete schedule' }),
    );
    expect(
      await screen.findByText('All schedules are here'),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual(['deleteSchedule', 'ledger']);
  });

  it('does not pass off policies that it could not read as none', async () => {
    const onCallApi = createFakePager();
    onCallApi.failWith('listEscalationPolicies', new Error('it is down'));
    await renderOnCall(page, { at, onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete schedule' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText(/policies page it could not be read/),
    ).toBeInTheDocument();
  });

  it('tells whoever may only look which right is missing', async () => {
    await renderOnCall(page, {
      at,
      denied: [overrideUpdatePermission.name, scheduleUpdatePermission.name],
    });
    const final = within(await lane('Final schedule'));
    expect(final.queryAllByRole('button')).toEqual([]);
    for (const [name, permission] of [
      ['Take on-call for an hour', overrideUpdatePermission.name],
      ['Add override', overrideUpdatePermission.name],
      ['Edit schedule', scheduleUpdatePermission.name],
      ['Delete schedule', scheduleUpdatePermission.name],
    ]) {
      const button = screen.getByRole('button', { name });
      await userEvent.click(button);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      await userEvent.hover(button);
      expect(await screen.findByRole('tooltip')).toHaveTextContent(permission);
      await userEvent.unhover(button);
      await waitFor(() =>
        expect(screen.queryByRole('tooltip')).not.toBeInTheDocument(),
      );
    }
  });

  it('names the team that the reader may not change', async () => {
    const onCallApi = createFakePager();
    const team = 'group:default/ledger';
    onCallApi.world = {
      ...onCallApi.world,
      schedules: onCallApi.world.schedules.map(schedule => ({
        ...schedule,
        team,
      })),
    };
    await renderOnCall(page, { at, onCallApi, foreign: [team] });
    for (const name of ['Edit override', 'Delete override']) {
      const button = await screen.findByRole('button', { name });
      await userEvent.click(button);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      await userEvent.hover(button);
      expect(await screen.findByRole('tooltip')).toHaveTextContent(
        /may configure ledger .* oncall\.team\.configure/,
      );
      await userEvent.unhover(button);
      await waitFor(() =>
        expect(screen.queryByRole('tooltip')).not.toBeInTheDocument(),
      );
    }
  });

  it('shows who stands in for whom on a row of its own', async () => {
    const onCallApi = createFakePager();
    const schedule = onCallApi.world.schedules.find(
      ({ id }) => id === 'ledger',
    );
    const [first] = schedule?.rotations[0].participants ?? [];
    const now = DateTime.now();
    await onCallApi.createForwarding({
      from: first && 'ref' in first ? first.ref : '',
      to: 'user:default/eve',
      start: now.minus({ weeks: 2 }).toISO(),
      end: now.plus({ weeks: 2 }).toISO(),
    });
    await renderOnCall(page, { at, onCallApi });
    const forwarding = within(await lane('Forwarding'));
    const blocks = forwarding.getAllByRole('img', { name: /, for .*, / });
    expect(blocks.length).toBeGreaterThan(0);
  });

  it('forwards the shifts of somebody else, and ends that', async () => {
    const onCallApi = createFakePager();
    const [first] =
      schedules(onCallApi, 'ledger').rotations[0].participants ?? [];
    const away = first && 'ref' in first ? first.ref : '';
    await renderOnCall(page, {
      at,
      onCallApi,
      entities: [...entities, personEntity(away.split('/')[1], 'The first')],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Forward somebody’s shifts' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Forward' }));
    expect(dialog.getAllByText('Please fill this in.')).toHaveLength(2);
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Away/ }),
      'first',
    );
    await userEvent.click(await screen.findByText(away));
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Who stands in/ }),
      'chen',
    );
    await userEvent.click(await screen.findByText('user:default/chen'));
    await userEvent.click(dialog.getByRole('button', { name: 'Forward' }));

    const end = await screen.findByRole('button', { name: 'End it' });
    expect(onCallApi.world.forwardings).toEqual([
      expect.objectContaining({ from: away, to: 'user:default/chen' }),
    ]);
    await userEvent.click(end);
    const confirm = within(await screen.findByRole('dialog'));
    expect(await confirm.findByText(/^From now on/)).toHaveTextContent(
      /go to (The first|emeka) again, as before/,
    );
    await userEvent.click(confirm.getByRole('button', { name: 'End it' }));
    await waitFor(() => expect(onCallApi.world.forwardings).toEqual([]));
  });

  it('says which right is missing to forward the shifts of others', async () => {
    await renderOnCall(page, {
      at,
      denied: [forwardingUpdatePermission.name],
    });
    const forward = await screen.findByRole('button', {
      name: 'Forward somebody’s shifts',
    });
    expect(forward).toHaveAttribute('aria-disabled', 'true');
    expect(forward).toHaveAccessibleDescription(/oncall\.forwarding\.update/);
  });

  it('says what time it is where the people live', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      zones: { 'user:default/emeka': 'Africa/Lagos' },
    };
    await renderOnCall(page, { at, onCallApi });
    const clocks = within(
      await screen.findByRole('region', { name: 'What time it is there' }),
    );
    expect(clocks.getAllByRole('listitem')[0]).toHaveTextContent(
      /^(Night|Day)\w{3} \d\d:\d\dAfrica\/Lagosemeka$/,
    );
  });

  it('knows the zone of the reader by its name of today, whatever the browser calls it', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      schedules: onCallApi.world.schedules.map(schedule => ({
        ...schedule,
        timezone: 'Asia/Kolkata',
      })),
      zones: { 'user:default/emeka': 'Asia/Kolkata' },
    };
    jest
      .spyOn(SystemZone.instance, 'name', 'get')
      .mockReturnValue('Asia/Calcutta');
    await renderOnCall(page, { at, onCallApi });
    expect(
      await screen.findByText('Times in Asia/Kolkata, your zone'),
    ).toBeInTheDocument();
    await screen.findByRole('region', { name: 'To look at' });
    expect(screen.queryByText('What time it is there')).not.toBeInTheDocument();
  });

  it('names an escalation policy that takes turns, and whom it pages first', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      schedules: onCallApi.world.schedules.map(schedule => ({
        ...schedule,
        overrides: [],
        rotations: schedule.rotations.map(rotation => ({
          ...rotation,
          participants: [{ type: 'escalation', ref: 'payments-policy' }],
        })),
      })),
    };
    await renderOnCall(page, {
      at: `${at}?view=week&day=2040-07-01`,
      onCallApi,
    });
    expect(
      await screen.findByRole('link', { name: 'Payments (escalation policy)' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Payments, which pages nobody now'),
    ).toBeInTheDocument();
    const [block] = await within(await lane('Final schedule')).findAllByRole(
      'button',
    );
    expect(block).toHaveAccessibleName(/^Payments, escalation policy, /);
  });

  it('names what should be looked at', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      schedules: onCallApi.world.schedules.map(schedule => ({
        ...schedule,
        rotations: schedule.rotations.map(rotation => ({
          ...rotation,
          participants: rotation.participants.slice(0, 1),
        })),
      })),
    };
    await renderOnCall(page, { at, onCallApi });
    const quality = within(
      await screen.findByRole('region', { name: 'To look at' }),
    );
    expect(
      await quality.findByText(/is alone in the rotation Daily/),
    ).toBeInTheDocument();
    expect(quality.getAllByText('Look at this').length).toBeGreaterThan(0);
  });

  it('says before saving whose shifts an edit changes', async () => {
    await renderOnCall(page, { at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit schedule' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText('Nobody’s shifts change in the next 8 weeks.'),
    ).toBeInTheDocument();
    fireEvent.change(dialog.getByLabelText(/^A turn lasts/), {
      target: { value: '2' },
    });
    expect(
      dialog.getByText(/\d+ shifts change in the next 8 weeks/),
    ).toHaveTextContent(/weeks(: (\S+ [+−][\d.]+ \w+(, )?)+)?.*\.$/);
    const preview = within(
      dialog.getByRole('region', { name: 'What this changes' }),
    );
    expect(
      preview.getByRole('columnheader', { name: 'Nights' }),
    ).toBeInTheDocument();
  });

  it('calls those who take turns by their names', async () => {
    await renderOnCall(page, { at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit schedule' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Add nobody' }));
    const names = dialog
      .getAllByRole('button', { name: /^Remove / })
      .map(button => button.getAttribute('aria-label'));
    expect(names).toContain('Remove Nobody');
    expect(names.join()).not.toMatch(/default\//);
  });

  it('ends a rotation, and switches the schedule off', async () => {
    const onCallApi = await renderOnCall(page, { at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit schedule' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    type(dialog, /^Ends/, '2020-01-01T09:00');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Save schedule' }),
    );
    expect(dialog.getByText(/a time after the first/)).toBeInTheDocument();
    type(dialog, /^Ends/, '2040-07-01T09:00');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'In use' }));
    expect(dialog.getByText(/^[1-9]\d* shifts change/)).toBeInTheDocument();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Save schedule' }),
    );
    expect(
      await screen.findByText('Switched off: nobody is on call here.'),
    ).toBeInTheDocument();
    // An override would put nobody on call.
    expect(
      screen.queryByRole('button', { name: 'Add override' }),
    ).not.toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'updateSchedule',
      'ledger',
      expect.objectContaining({
        enabled: false,
        // Nine in the morning in New York.
        rotations: [
          expect.objectContaining({ end: '2040-07-01T13:00:00.000Z' }),
        ],
      }),
    ]);
  });
});
