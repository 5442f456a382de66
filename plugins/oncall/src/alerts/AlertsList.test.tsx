import { NotAllowedError } from '@backstage/errors';
import {
  alertCreatePermission,
  alertUpdatePermission,
  MOST_CLOSED_COUNTED,
} from '@muster/backstage-plugin-oncall-common';
import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import { useLocation } from 'react-router-dom';
import { declaredStyle } from '../__testUtils__/declaredStyle';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { AlertsList } from './AlertsList';

const LOOK_ONLY =
  'You may read alerts, but not change them: you lack the permission oncall.alert.update.';
const APAC = 'Transaction failing with APAC accounts';
const QUEUE = 'transaction-processor: 12,000 messages are waiting';

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

const list = (
  <>
    <AlertsList />
    <Address />
  </>
);

const methodsCalled = (
  calls: readonly (readonly [string, ...(readonly unknown[])])[],
) => calls.map(([method]) => method);

describe('AlertsList', () => {
  it('lists what is not over, with state, priority, count, service and team', async () => {
    await renderOnCall(list);
    const row = (await screen.findByRole('link', { name: APAC })).closest('tr');
    expect(row).toHaveTextContent('P1');
    expect(row).toHaveTextContent('Open');
    expect(row).toHaveTextContent('×14');
    expect(row).toHaveTextContent('banking-transaction');
    expect(row).toHaveTextContent('payments');
    expect(row).toHaveTextContent('12 min ago');
    expect(screen.queryByText(/logins from Japan/)).not.toBeInTheDocument();
  });

  it('says what holds an alert and until when, in the list and beside it', async () => {
    const onCallApi = createFakePager();
    const { world } = onCallApi;
    const held = {
      by: 'maintenance',
      until: '2040-11-27T08:00:00.000Z',
      because: 'Pages nobody during the maintenance "Upgrade".',
    } as const;
    const alerts = world.alerts.map(alert =>
      alert.id === 'apac' ? { ...alert, held } : alert,
    );
    onCallApi.world = { ...world, alerts };
    await renderOnCall(list, { onCallApi });
    const row = (await screen.findByRole('link', { name: APAC })).closest('tr');
    expect(row).toHaveTextContent(
      /Open.*Held: maintenance.*until 27 Nov 2040 08:00 UTC/,
    );
    expect(screen.getAllByText(/^Held/)).toHaveLength(1);
    await userEvent.hover(screen.getByText('Held: maintenance'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Pages nobody during the maintenance "Upgrade".',
    );
    await userEvent.keyboard('jv');
    const panel = await screen.findByRole('complementary');
    expect(await within(panel).findByText('Held: maintenance')).toBeVisible();
  });

  it('moves no row under the pointer of somebody at work: new alerts wait to be shown', async () => {
    const onCallApi = createFakePager();
    await renderOnCall(list, { onCallApi });
    await userEvent.hover(await screen.findByRole('link', { name: QUEUE }));
    const firstRow = () => screen.getAllByRole('row').at(1);
    const before = firstRow()?.textContent;
    const fresh = fakeAlert({
      id: 'new',
      message: 'Disk full',
      priority: 'P1',
    });
    const { world } = onCallApi;
    onCallApi.world = { ...world, alerts: [fresh, ...world.alerts] };
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    const show = await screen.findByRole('button', {
      name: 'Show 1 new alert',
    });
    expect(firstRow()?.textContent).toBe(before);
    expect(screen.queryByRole('link', { name: 'Disk full' })).toBeNull();

    await userEvent.click(show);
    expect(screen.getByRole('link', { name: 'Disk full' })).toBeVisible();
  });

  it('shows that a colleague closed an alert whose row stays, also where only a part of the list is read', async () => {
    const onCallApi = createFakePager();
    const createdAt = DateTime.now().toUTC();
    const many = Array.from({ length: 60 }, (_, index) =>
      fakeAlert({
        id: `many-${index}`,
        message: `Alert ${index}`,
        createdAt: createdAt.minus({ minutes: index }).toISO() ?? '',
      }),
    );
    onCallApi.world = { ...onCallApi.world, alerts: many };
    await renderOnCall(list, { onCallApi });
    const link = await screen.findByRole('link', { name: 'Alert 7' });
    await userEvent.hover(link);
    const row = () =>
      screen.getByRole('link', { name: 'Alert 7' }).closest('tr');
    expect(row()).toHaveTextContent('Open');
    const asked = onCallApi.calls.length;

    const alerts = many.map(alert =>
      alert.id === 'many-7' ? { ...alert, state: 'closed' as const } : alert,
    );
    onCallApi.world = { ...onCallApi.world, alerts };
    act(() => {
      window.dispatchEvent(new Event('online'));
    });

    await waitFor(() => expect(row()).toHaveTextContent('Closed'));
    // The part that is read, and the one alert that is not in it.
    const lists = onCallApi.calls
      .slice(asked)
      .filter(([method]) => method === 'listAlerts');
    expect(lists).toHaveLength(2);
  });

  it('takes the filter from the address', async () => {
    await renderOnCall(list, { at: '/?state=closed&priority=P1' });
    expect(await screen.findByText(/logins from Japan/)).toBeInTheDocument();
    expect(screen.queryByText(APAC)).not.toBeInTheDocument();
  });

  it('writes the filter to the address', async () => {
    await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.click(screen.getByRole('button', { name: 'P2' }));
    expect(screen.getByLabelText('address')).toHaveTextContent('?priority=P2');
    await waitFor(() =>
      expect(screen.queryByText(APAC)).not.toBeInTheDocument(),
    );
    expect(screen.getByText(QUEUE)).toBeInTheDocument();
  });

  it('moves with j and k', async () => {
    await renderOnCall(list);
    const apac = await screen.findByRole('link', { name: APAC });
    await userEvent.keyboard('j');
    expect(apac).toHaveFocus();
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: QUEUE })).toHaveFocus();
    await userEvent.keyboard('k');
    expect(apac).toHaveFocus();
    await userEvent.keyboard('k');
    expect(apac).toHaveFocus();
  });

  it('keeps the whole row on which the keys act above the bar of what is picked', async () => {
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function show(this: Element) {
      shown.push(`${this.tagName} ${this.querySelector('a')?.textContent}`);
    };
    await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('jjx');
    expect(shown).toEqual([`TR ${APAC}`, `TR ${QUEUE}`, `TR ${QUEUE}`]);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('acknowledges with a and says so', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('ja');
    expect(await screen.findByText(`You have it: ${APAC}`)).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual(['acknowledgeAlert', 'apac']);
  });

  it('does nothing with a key that is held, except moving', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'j', repeat: true });
    expect(screen.getByRole('link', { name: QUEUE })).toHaveFocus();
    fireEvent.keyDown(document.body, { key: 'e', repeat: true });
    fireEvent.keyDown(document.body, { key: 'a', repeat: true });
    expect(methodsCalled(onCallApi.calls)).not.toContain('acknowledgeAlert');
    expect(methodsCalled(onCallApi.calls)).not.toContain('escalateAlert');
  });

  it('takes the keys also after a box was ticked with the mouse', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.click(screen.getByRole('checkbox', { name: /APAC/ }));
    await userEvent.keyboard('a');
    await screen.findByText(`You have it: ${APAC}`);
    expect(onCallApi.calls).toContainEqual(['acknowledgeAlert', 'apac']);
  });

  it('does nothing to alerts behind a dialog that is about to open', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('jca');
    const note = await screen.findByLabelText(/^Note/);
    await waitFor(() => expect(note).toHaveFocus());
    expect(methodsCalled(onCallApi.calls)).not.toContain('acknowledgeAlert');
  });

  it('leaves the keys to a menu that is open', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('j');
    await userEvent.click(
      screen.getByRole('button', { name: 'Saved searches' }),
    );
    await screen.findByRole('menu');
    await userEvent.keyboard('a');
    expect(methodsCalled(onCallApi.calls)).not.toContain('acknowledgeAlert');
  });

  it('leads from the search back to the alerts with Enter', async () => {
    await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('/APAC');
    await waitFor(() => expect(screen.queryByText(QUEUE)).toBeNull());
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('link', { name: APAC })).toHaveFocus();
    await userEvent.keyboard('x');
    expect(screen.getByText('1 alert selected')).toBeInTheDocument();
  });

  it('says for how many of several alerts something did not work', async () => {
    const onCallApi = createFakePager();
    const { closeAlert } = onCallApi;
    onCallApi.closeAlert = async id => {
      if (id === 'apac') {
        throw new Error('The pager is busy');
      }
      return closeAlert.call(onCallApi, id);
    };
    await renderOnCall(list, { onCallApi });
    await screen.findByText(APAC);
    await userEvent.keyboard('jxjxc');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Close 2 alerts' }),
    );
    expect(
      await screen.findByText(
        '1 of 2 alerts was not changed. The pager is busy',
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    // Not only with the next look at the list, seconds later.
    await waitFor(() => expect(screen.queryByText(QUEUE)).toBeNull(), {
      timeout: 4_000,
    });
  });

  it('says how many of several alerts were refused for which reason', async () => {
    const onCallApi = createFakePager();
    let foreign: string | undefined;
    onCallApi.closeAlert = async id => {
      foreign ??= id;
      throw new Error(
        id === foreign
          ? 'The alert belongs to another team'
          : `Alert ${id} is closed`,
      );
    };
    await renderOnCall(list, { onCallApi });
    await screen.findByText(APAC);
    await userEvent.keyboard('jxjxjxc');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Close 3 alerts' }),
    );
    expect(
      await screen.findByText(
        /^3 of 3 alerts were not changed\. 2 of them: Alert \S+ is closed\. 1 of them: The alert belongs to another team\.$/,
      ),
    ).toBeInTheDocument();
  });

  it('keeps the focus in the list when the row that had it leaves', async () => {
    await renderOnCall(list);
    const row = (await screen.findByText(APAC)).closest('tr');
    const close = screen.getByRole('button', { name: `Close: ${APAC}` });
    await userEvent.click(close);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Close alert' }),
    );
    await waitFor(() => expect(row).not.toBeInTheDocument());
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Alerts' })).toHaveFocus(),
    );
  });

  it('closes with c only after a question, with a note', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('jc');
    const dialog = await screen.findByRole('dialog');
    expect(methodsCalled(onCallApi.calls)).not.toContain('closeAlert');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Note/ }),
      'A bad deploy{Enter}',
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'closeAlert',
        'apac',
        'A bad deploy',
      ]),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('link', { name: APAC }),
      ).not.toBeInTheDocument(),
    );
  });

  it.each([
    ['j', 'goes on with the alert that took the place of a closed one'],
    ['k', 'goes back to the one before it'],
  ])('%s %s', async key => {
    await renderOnCall(list);
    await screen.findByText(APAC);
    const links = () => screen.getAllByRole('link', { name: /./ });
    const rows = links().filter(({ id }) => id.startsWith('oncall-alert-'));
    expect(rows.length).toBeGreaterThan(2);
    await userEvent.keyboard('jjc');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close alert' }),
    );
    await waitFor(() => expect(rows[1]).not.toBeInTheDocument());
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await userEvent.keyboard(key);
    expect(document.activeElement).toHaveAttribute(
      'id',
      rows[key === 'j' ? 2 : 0].id,
    );
  });

  it('opens an alert by hand', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.click(screen.getByRole('button', { name: 'Create alert' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('An alert needs a message.');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Message/ }),
      'The till is on fire',
    );
    expect(dialog).toHaveTextContent('neither a service nor a responder');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Create alert' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(onCallApi.calls).toContainEqual([
      'createAlert',
      { message: 'The till is on fire', priority: 'P3' },
    ]);
  });

  it('opens no alert for those who may not', async () => {
    await renderOnCall(list, { denied: [alertCreatePermission.name] });
    await screen.findByText(APAC);
    expect(
      screen.queryByRole('button', { name: 'Create alert' }),
    ).not.toBeInTheDocument();
  });

  it('snoozes with s for the time that is chosen', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('js');
    await userEvent.click(await screen.findByLabelText(/^4 hours/));
    await userEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    expect(await screen.findByText(/^Snoozed until/)).toBeInTheDocument();
    const snooze = onCallApi.calls.find(([method]) => method === 'snoozeAlert');
    const hours = (Date.parse(String(snooze?.[2])) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(3.9);
    expect(hours).toBeLessThan(4.1);
  });

  it('snoozes for an hour by the clock of the pager where that of the device is wrong', async () => {
    const there = DateTime.now().minus({ minutes: 40 });
    const onCallApi = createFakePager({ livesAt: there });
    await renderOnCall(list, { onCallApi });
    await screen.findByText(APAC);
    await userEvent.keyboard('js');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Snooze' }),
    );
    await waitFor(() =>
      expect(methodsCalled(onCallApi.calls)).toContain('snoozeAlert'),
    );
    const snooze = onCallApi.calls.find(([method]) => method === 'snoozeAlert');
    const until = DateTime.fromISO(String(snooze?.[2]));
    expect(Math.round(until.diff(there, 'minutes').minutes)).toBe(60);
  });

  it('snoozes until a time that is typed, at most a week ahead', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('js');
    await userEvent.click(
      await screen.findByLabelText('Until a time of your choice'),
    );
    const field = screen.getByLabelText(/^Wakes at/);
    const typed = (days: number) =>
      DateTime.now().plus({ days }).toFormat("yyyy-MM-dd'T'12:00");
    fireEvent.change(field, { target: { value: typed(9) } });
    await userEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    expect(
      await screen.findByText('An alert can rest for a week at most.'),
    ).toBeInTheDocument();

    fireEvent.change(field, { target: { value: typed(2) } });
    await userEvent.click(screen.getByRole('button', { name: 'Snooze' }));
    expect(await screen.findByText(/^Snoozed until/)).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'snoozeAlert',
      'apac',
      DateTime.fromISO(typed(2)).toUTC().toISO(),
    ]);
  });

  it('goes to the filter with / and does not act on keys typed there', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('j/');
    expect(screen.getByLabelText('Search alerts')).toHaveFocus();
    await userEvent.keyboard('apac');
    expect(screen.getByLabelText('address')).toHaveTextContent('?query=apac');
    expect(methodsCalled(onCallApi.calls)).not.toContain('acknowledgeAlert');
  });

  it('explains its keys with ?', async () => {
    await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('?');
    const dialog = await screen.findByRole('dialog', {
      name: 'Keyboard shortcuts',
    });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('does nothing with keys for whoever may only look, and says which right is missing', async () => {
    const onCallApi = await renderOnCall(list, {
      denied: [alertUpdatePermission.name],
    });
    await screen.findByText(APAC);
    await userEvent.keyboard('jacs');
    expect(methodsCalled(onCallApi.calls)).not.toContain('acknowledgeAlert');
    expect(screen.getByText(LOOK_ONLY)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    [new Error('it is closed already'), 'it is closed already'],
    [new TypeError('Failed to fetch'), 'The portal does not answer.'],
  ])('tells why an action did not work: %s', async (error, words) => {
    const onCallApi = createFakePager();
    onCallApi.failWith('acknowledgeAlert', error);
    await renderOnCall(list, { onCallApi });
    await screen.findByText(APAC);
    await userEvent.keyboard('ja');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `That did not work: ${words}`,
    );
  });

  it('keeps the list while a search makes no sense yet, and says where it is wrong', async () => {
    await renderOnCall(list, { at: '/?query=apac' });
    await screen.findByText(APAC);
    await userEvent.click(screen.getByLabelText('Search alerts'));
    await userEvent.paste(' AND tag:');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'At character 14: tag has no value',
    );
    expect(screen.getByText(APAC)).toBeInTheDocument();
    expect(screen.queryByText(QUEUE)).not.toBeInTheDocument();
  });

  it('says what is searched for as it stands, so that nobody searches in vain', async () => {
    await renderOnCall(list, { at: '/?query=apac' });
    await userEvent.click(await screen.findByLabelText('Search alerts'));
    await userEvent.paste(' || queue');
    expect(
      await screen.findByText(
        'At character 6: || is searched for as it stands. Write OR to ask for either.',
      ),
    ).toHaveAttribute('role', 'status');
    expect(screen.getByLabelText('Search alerts')).toBeValid();
    await userEvent.clear(screen.getByLabelText('Search alerts'));
    await userEvent.paste('apac OR queue');
    expect(screen.queryByText(/as it stands/)).not.toBeInTheDocument();
  });

  it('explains how to search, with examples to start from', async () => {
    await renderOnCall(list);
    await userEvent.click(
      await screen.findByRole('button', { name: 'How to search' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'disk full' }));
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '?query=disk+full',
    );
  });

  it.each([
    ['says that nobody has saved a search', undefined, /Nobody has saved/],
    ['does not call searches that it cannot read none', 'it is down', /not be/],
  ])('%s, and what to do to save one', async (_, failure, words) => {
    const onCallApi = createFakePager();
    onCallApi.world = { ...onCallApi.world, searches: [] };
    onCallApi.failWith(
      'listSavedAlertSearches',
      failure ? new Error(failure) : undefined,
    );
    await renderOnCall(list, { onCallApi });
    await screen.findByText(APAC);
    await userEvent.click(
      screen.getByRole('button', { name: 'Saved searches' }),
    );
    expect(
      await screen.findByRole('menuitem', { name: words }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('menuitem', { name: /Write a search/ }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('uses a saved search, and saves another one', async () => {
    const onCallApi = await renderOnCall(list);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Saved searches' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Urgent in the EU' }),
    );
    expect(screen.getByLabelText('Search alerts')).toHaveValue(
      'tag: eu* AND priority <= P2',
    );
    await userEvent.clear(screen.getByLabelText('Search alerts'));
    await userEvent.type(screen.getByLabelText('Search alerts'), 'apac');
    await userEvent.click(
      screen.getByRole('button', { name: 'Saved searches' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Save this search' }),
    );
    const name = await screen.findByLabelText('Name, for everybody');
    expect(name).toHaveAttribute('maxlength', '100');
    await userEvent.type(name, 'APAC{Enter}');
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'createSavedAlertSearch',
        { name: 'APAC', query: 'apac' },
      ]),
    );
  });

  it('renames a saved search, and keeps what else is known about it', async () => {
    const onCallApi = createFakePager();
    const [search] = onCallApi.world.searches;
    onCallApi.world = {
      ...onCallApi.world,
      searches: [
        {
          ...search,
          description: 'What wakes us',
          teams: ['group:default/payments'],
        },
      ],
    };
    await changeSearchInUse(onCallApi);
    const name = await screen.findByLabelText('Name, for everybody');
    expect(name).toHaveValue(search.name);
    await userEvent.clear(name);
    await userEvent.type(name, 'Europe{Enter}');
    expect(
      await screen.findByRole('button', { name: 'Europe' }),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'updateSavedAlertSearch',
      search.id,
      {
        name: 'Europe',
        query: search.query,
        description: 'What wakes us',
        teams: ['group:default/payments'],
      },
    ]);
  });

  it('changes what a saved search asks for, and searches for that', async () => {
    const onCallApi = createFakePager();
    const [search] = onCallApi.world.searches;
    await changeSearchInUse(onCallApi);
    const query = await screen.findByRole('textbox', { name: 'Search for' });
    expect(query).toHaveValue(search.query);
    await userEvent.clear(query);
    await userEvent.type(query, 'tag: apac{Enter}');
    await waitFor(() =>
      expect(screen.getByLabelText('Search alerts')).toHaveValue('tag: apac'),
    );
    expect(onCallApi.calls).toContainEqual([
      'updateSavedAlertSearch',
      search.id,
      expect.objectContaining({ name: search.name, query: 'tag: apac' }),
    ]);
    expect(
      await screen.findByRole('button', { name: search.name }),
    ).toBeInTheDocument();
  });

  it('uses and changes the saved search that was chosen, when two ask for the same', async () => {
    const onCallApi = createFakePager();
    const [search] = onCallApi.world.searches;
    onCallApi.world = {
      ...onCallApi.world,
      searches: [search, { ...search, id: 'twin', name: 'The twin' }],
    };
    await renderOnCall(list, { onCallApi });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Saved searches' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'The twin' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'The twin' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Change "The twin"' }),
    );
    await userEvent.type(
      await screen.findByLabelText('Name, for everybody'),
      ' again{Enter}',
    );
    expect(
      await screen.findByRole('button', { name: 'The twin again' }),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'updateSavedAlertSearch',
      'twin',
      expect.objectContaining({ name: 'The twin again' }),
    ]);
  });

  it('groups by service, and sorts, as the address says', async () => {
    const onCallApi = await renderOnCall(list, {
      at: '/?group=service&sort=newest',
    });
    expect(
      await screen.findByRole('heading', { name: /banking-transaction/ }),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'listAlerts',
      expect.objectContaining({ sort: 'createdAt', order: 'desc' }),
    ]);
  });

  describe('on a phone', () => {
    beforeEach(() => {
      window.matchMedia = query =>
        Object.assign(new EventTarget(), {
          matches: query.includes('max-width'),
          media: query,
          onchange: null,
          addListener: () => {},
          removeListener: () => {},
        });
    });

    afterEach(() => {
      Reflect.deleteProperty(window, 'matchMedia');
    });

    it('leaves the room of the filters to the alerts until somebody wants them', async () => {
      await renderOnCall(list);
      await screen.findByText(APAC);
      expect(screen.queryByRole('button', { name: 'P2' })).toBeNull();
      await userEvent.click(
        screen.getByRole('button', { name: 'More filters' }),
      );
      await userEvent.click(screen.getByRole('button', { name: 'P2' }));
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '?priority=P2',
      );
    });

    it('never hides a filter that narrows the list', async () => {
      await renderOnCall(list, { at: '/?priority=P1' });
      await screen.findByText(APAC);
      expect(screen.getByRole('button', { name: 'P1' })).toBeVisible();
    });
  });

  it('says where no more closed alerts are counted', async () => {
    const onCallApi = createFakePager();
    jest.spyOn(onCallApi, 'countAlerts').mockResolvedValue({
      open: 10_000,
      acknowledged: 0,
      snoozed: 0,
      closed: MOST_CLOSED_COUNTED,
    });
    await renderOnCall(list, { onCallApi });
    expect(
      await screen.findByRole('button', { name: 'Closed 10000+' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open 10000' })).toBeVisible();
  });

  it('counts in no order, which the server would refuse', async () => {
    const onCallApi = await renderOnCall(list, { at: '/?sort=newest' });
    await screen.findByText(APAC);
    const counted = onCallApi.calls.filter(([name]) => name === 'countAlerts');
    expect(counted).not.toHaveLength(0);
    counted.forEach(([, filter]) => expect(filter).not.toHaveProperty('sort'));
  });

  it('does something with all the alerts that were selected with x', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('jxjx');
    expect(screen.getByText('2 alerts selected')).toBeInTheDocument();
    await userEvent.keyboard('a');
    expect(
      await screen.findByText(/^You have \d+ alerts?|^You have it/),
    ).toBeInTheDocument();
    await userEvent.click(
      within(
        screen.getByRole('toolbar', { name: 'Selected alerts' }),
      ).getByRole('button', { name: 'Close' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Close 2 alerts?',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close 2 alerts' }),
    );
    await waitFor(() =>
      expect(
        methodsCalled(onCallApi.calls).filter(name => name === 'closeAlert'),
      ).toHaveLength(2),
    );
  });

  it('shows an alert beside the list with v, and follows the keyboard', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('jv');
    const panel = await screen.findByRole('complementary', {
      name: 'Alert beside the list',
    });
    expect(
      await within(panel).findByRole('heading', { name: APAC }),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual(['markAlertSeen', 'apac']);
    await userEvent.keyboard('j');
    expect(
      await screen.findByRole('heading', { name: QUEUE }),
    ).toBeInTheDocument();
    await userEvent.keyboard('v');
    expect(
      screen.queryByRole('heading', { name: QUEUE }),
    ).not.toBeInTheDocument();
  });

  it('begins with the first alert when v is pressed before any other key', async () => {
    await renderOnCall(list);
    await screen.findByText(APAC);
    await userEvent.keyboard('v');
    expect(
      await screen.findByRole('heading', { name: APAC }),
    ).toBeInTheDocument();
  });

  it('offers one incident for a flood of alerts, where there are incidents', async () => {
    const onCallApi = createFakePager();
    const alerts = Array.from({ length: 25 }, (_, index) =>
      fakeAlert({ id: `${index}`, message: `Alert number ${index}` }),
    );
    onCallApi.world = { ...onCallApi.world, alerts };
    await renderOnCall(list, { onCallApi, hasIncidents: true });
    expect(
      await screen.findByText(/25 alerts are open at once/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Declare one incident for them').closest('a'),
    ).toHaveAttribute('href', '/incidents?declare=1&alert=0');
  });

  it.each([
    [40, true],
    [60, false],
  ])(
    'counts the services of %s alerts in a flood only where all are read: %p',
    async (length, isSaid) => {
      const onCallApi = createFakePager();
      const alerts = Array.from({ length }, (_, index) =>
        fakeAlert({
          id: `${index}`,
          message: `Alert number ${index}`,
          service: `component:default/service-${index % 2}`,
        }),
      );
      onCallApi.world = { ...onCallApi.world, alerts };
      await renderOnCall(list, { onCallApi, hasIncidents: true });
      const said = await screen.findByText(/alerts are open at once/);
      expect(/about 2 services/.test(said.textContent ?? '')).toBe(isSaid);
    },
  );

  it('announces alerts that appear while it is open', async () => {
    const onCallApi = await renderOnCall(list);
    await screen.findByText(APAC);
    const news = fakeAlert({ id: 'new', message: 'Everything is slow' });
    const { alerts } = onCallApi.world;
    onCallApi.world = { ...onCallApi.world, alerts: [news, ...alerts] };
    document.dispatchEvent(new Event('visibilitychange'));
    expect(
      await screen.findByText('New alert: Everything is slow'),
    ).toHaveAttribute('aria-live', 'polite');
  });

  it('gives what it is grouped and sorted by the room that its text needs, however large that is', async () => {
    await renderOnCall(list);
    for (const name of [/Group by/, /Sort by/]) {
      const field = await screen.findByRole('button', { name });
      const box = field.closest('.MuiFormControl-root');
      expect(box && declaredStyle(box, 'min-width')).toMatch(/rem$/);
      expect(box && declaredStyle(box, 'width')).toBeUndefined();
    }
  });

  it('reads further on demand', async () => {
    const onCallApi = createFakePager();
    const alerts = Array.from({ length: 60 }, (_, index) =>
      fakeAlert({ id: `${index}`, message: `Alert number ${index}` }),
    );
    onCallApi.world = { ...onCallApi.world, alerts };
    await renderOnCall(list, { onCallApi });
    await screen.findByText('Alert number 49');
    expect(screen.queryByText('Alert number 50')).not.toBeInTheDocument();
    // By text: roles of sixty rows take the test browser many seconds.
    await userEvent.click(screen.getByText('Load more'));
    expect(await screen.findByText('Alert number 59')).toBeInTheDocument();
    expect(screen.queryByText('Load more')).not.toBeInTheDocument();
  });

  describe('without an alert', () => {
    const emptyPager = () => {
      const onCallApi = createFakePager();
      onCallApi.world = { ...onCallApi.world, alerts: [] };
      return onCallApi;
    };

    it('is glad when sources are connected', async () => {
      await renderOnCall(list, { onCallApi: emptyPager() });
      expect(await screen.findByText('No open alert')).toBeInTheDocument();
      expect(screen.getByText(/^Your sources are connected/)).toBeVisible();
    });

    it('asks for a test while no source was ever heard of', async () => {
      const onCallApi = emptyPager();
      const silent = onCallApi.world.integrations.map(one => ({
        ...one,
        lastUsedAt: undefined,
      }));
      onCallApi.world = { ...onCallApi.world, integrations: silent };
      await renderOnCall(list, { onCallApi });
      expect(await screen.findByText('No open alert')).toBeInTheDocument();
      expect(screen.getByText(/^No source has sent anything/)).toBeVisible();
      expect(
        screen.getByRole('button', { name: 'Look at the sources' }),
      ).toHaveAttribute('href', '/on-call/integrations');
    });

    it('claims nothing about sources that the reader may not see', async () => {
      const onCallApi = emptyPager();
      onCallApi.listIntegrations = async () => {
        throw new NotAllowedError('You may not');
      };
      await renderOnCall(list, { onCallApi });
      expect(await screen.findByText('No open alert')).toBeInTheDocument();
      expect(screen.queryByText(/sources/)).not.toBeInTheDocument();
    });

    it('leads to the integrations when no source is connected', async () => {
      const onCallApi = emptyPager();
      onCallApi.world = { ...onCallApi.world, integrations: [] };
      await renderOnCall(list, { onCallApi });
      expect(
        await screen.findByText('No source is connected'),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('button', { name: 'Connect a source' }),
      ).toHaveAttribute('href', '/on-call/integrations');
    });

    it('offers to clear a filter that hides everything', async () => {
      await renderOnCall(list, { at: '/?text=zebra' });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Clear the filter' }),
      );
      expect(await screen.findByText(APAC)).toBeInTheDocument();
    });
  });
});

/** Searches with the first saved search and opens the dialog that changes it. */
async function changeSearchInUse(
  onCallApi: ReturnType<typeof createFakePager>,
): Promise<void> {
  const [{ name, query }] = onCallApi.world.searches;
  await renderOnCall(list, {
    onCallApi,
    at: `/?query=${encodeURIComponent(query)}`,
  });
  await userEvent.click(await screen.findByRole('button', { name }));
  await userEvent.click(
    await screen.findByRole('menuitem', { name: `Change "${name}"` }),
  );
}
