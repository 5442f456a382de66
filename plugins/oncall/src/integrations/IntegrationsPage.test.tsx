import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  IntegrationAction,
  IntegrationConfiguration,
  IntegrationReading,
  NO_TEAM,
} from '@muster/backstage-plugin-oncall-common';
import { FakeOnCallApi } from '@muster/backstage-plugin-oncall-react';
import { declaredStyle } from '../__testUtils__/declaredStyle';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { IntegrationsPage } from './IntegrationsPage';

/** Opens the gallery and takes a tool from it. */
const choose = async (tool: string) => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Connect a source' }),
  );
  await userEvent.type(await screen.findByLabelText('Find a tool'), tool);
  const tools = within(await screen.findByRole('list', { name: 'Tools' }));
  expect(tools.getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(tools.getByRole('button', { name: tool }));
};

/** Grafana comes, or came, from the configuration. */
function withConfiguration(configuration: IntegrationConfiguration) {
  const onCallApi = createFakePager();
  onCallApi.world = {
    ...onCallApi.world,
    integrations: onCallApi.world.integrations.map(one =>
      one.id === 'grafana' ? { ...one, configuration } : one,
    ),
  };
  return onCallApi;
}

describe('IntegrationsPage', () => {
  it('begins a name of several lines at the left, like everything else', async () => {
    await renderOnCall(<IntegrationsPage />);
    const [name] = await screen.findAllByRole('button', { name: /^Set up / });
    expect(name).toHaveClass('MuiTypography-alignLeft');
  });

  it('shows a new key once, with what to do with it', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    await choose('Prometheus');
    const form = within(
      await screen.findByRole('dialog', { name: 'Connect Prometheus' }),
    );
    await userEvent.clear(form.getByLabelText(/Name/));
    await userEvent.type(form.getByLabelText(/Name/), 'Alertmanager in Tokyo');
    await userEvent.click(form.getByRole('button', { name: 'Create key' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'The key of Alertmanager in Tokyo',
    });
    const shown = within(dialog);
    await shown.findByText('Add the receiver below to the configuration.');
    expect(dialog).toHaveTextContent(
      /url: https:\/\/portal.example\/api\/oncall\/sources\/prometheus\?apiKey=fake-key-shown-once/,
    );
    expect(
      shown.getAllByRole('button', { name: /copy/i }).length,
    ).toBeGreaterThan(0);
    await userEvent.click(
      shown.getByRole('button', { name: 'I have copied it' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(screen.getByText('Alertmanager in Tokyo')).toBeInTheDocument();
    expect(screen.queryAllByText(/fake-key/)).toEqual([]);
    expect(onCallApi.calls).toContainEqual([
      'createIntegration',
      { name: 'Alertmanager in Tokyo', type: 'prometheus' },
    ]);
  });

  it('offers an address to copy that stands in the words of a step only', async () => {
    await renderOnCall(<IntegrationsPage />);
    await choose('Datadog');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create key' }),
    );
    expect(await screen.findByLabelText('Address')).toHaveValue(
      'https://portal.example/api/oncall/sources/datadog?apiKey=fake-key-shown-once',
    );
  });

  it('keeps a key from Opsgenie and says what it may do', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    await choose('API');
    const form = within(
      await screen.findByRole('dialog', { name: 'Connect API' }),
    );
    await userEvent.clear(form.getByLabelText(/Name/));
    await userEvent.type(form.getByLabelText(/Name/), 'Terraform');
    await userEvent.click(form.getByRole('checkbox', { name: /Delete/ }));
    await userEvent.click(form.getByRole('checkbox', { name: /schedules/ }));
    await userEvent.type(
      form.getByLabelText('Existing key'),
      'old-key-1234567',
    );
    expect(
      form.getByRole('checkbox', { name: /the team owns/ }),
    ).toBeDisabled();
    await userEvent.click(form.getByRole('button', { name: 'Create key' }));
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'createIntegration',
        {
          name: 'Terraform',
          type: 'api',
          rights: ['read', 'write', 'configure'],
          scope: 'account',
          key: 'old-key-1234567',
        },
      ]),
    );
  });

  it('replaces a key after asking how long the old one works', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Replace the key of Grafana' }),
    );
    await userEvent.click(screen.getByLabelText('The old key works'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'For another hour' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Replace key' }));
    expect(
      await screen.findByText('fake-new-key-shown-once'),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'rotateIntegrationKey',
      'grafana',
      { graceMinutes: 60 },
    ]);
  });

  it('asks for a name', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    await choose('Datadog');
    const form = within(
      await screen.findByRole('dialog', { name: 'Connect Datadog' }),
    );
    await userEvent.clear(form.getByLabelText(/Name/));
    await userEvent.click(form.getByRole('button', { name: 'Create key' }));
    expect(form.getByText(/Give it a name/)).toBeInTheDocument();
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'createIntegration',
    );
  });

  it('says who falls silent before it deletes', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete Grafana' }),
    );
    expect(
      await screen.findByText(/alerts that are sent with it are refused/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Delete integration' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual(['deleteIntegration', 'grafana']),
    );
  });

  it('leaves the key and the end of what the configuration brings to the configuration, and says so', async () => {
    const onCallApi = withConfiguration({ entry: 'grafana', isGone: false });
    await renderOnCall(<IntegrationsPage />, { onCallApi });
    expect(
      await screen.findByText(
        'From oncall.integrations.grafana of the configuration',
      ),
    ).toBeVisible();
    for (const name of ['Replace the key of Grafana', 'Delete Grafana']) {
      const button = screen.getByRole('button', { name });
      expect(button).toHaveAttribute('aria-disabled', 'true');
      expect(button).toHaveAccessibleDescription(
        /^It comes from oncall\.integrations\.grafana/,
      );
      // The keyboard reaches it, and nothing happens.
      button.focus();
      expect(button).toHaveFocus();
      await userEvent.keyboard('{Enter}');
    }
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Set up Grafana' }),
    );
    const panel = within(await screen.findByRole('dialog'));
    expect(panel.getByText(/its key is changed there/)).toBeVisible();
    expect(panel.getByLabelText('Takes messages')).toBeEnabled();
  });

  it('deletes what the configuration no longer has', async () => {
    const onCallApi = withConfiguration({ entry: 'grafana', isGone: true });
    await renderOnCall(<IntegrationsPage />, { onCallApi });
    expect(
      await screen.findByText(/^No longer in the configuration/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Delete Grafana' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete integration' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual(['deleteIntegration', 'grafana']),
    );
  });

  it('says so when an address leads to no integration', async () => {
    await renderOnCall(<IntegrationsPage />, { at: '/?integration=nope' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no integration at this address',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Set up Alertmanager' }),
    );
    expect(screen.queryByText(/at this address/)).not.toBeInTheDocument();
  });

  it('shows what arrived last and what it became, and sends a test', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
      onCallApi: withReading({
        lastMessage: {
          receivedAt: '2026-01-05T08:00:00.000Z',
          contentType: 'application/json',
          body: '{"status":"firing"}',
          outcomes: [
            {
              does: 'open',
              rule: 'status is "firing"',
              alias: 'disk',
              outcome: 'done',
            },
            { does: 'ignore', rule: 'not signed', outcome: 'refused' },
          ],
        },
      }),
    });
    const panel = within(
      await screen.findByRole('dialog', { name: /Alertmanager/ }),
    );
    expect(await panel.findByText('Opens an alert')).toBeInTheDocument();
    expect(panel.getByText('Refused')).toBeInTheDocument();
    expect(panel.getByText(/status is "firing"/)).toBeInTheDocument();
    await userEvent.click(
      panel.getByRole('button', { name: 'Send a test alert' }),
    );
    expect(
      await screen.findByText(/whoever is on call for it is paged now/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Page now' }));
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual(['sendTestAlert', 'alertmanager']),
    );
  });

  it('keeps the place of the focus when a rule of the mapping is removed', async () => {
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi: withReading({}),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove rule 1' }),
    );
    expect(screen.getByText(/^The first rule that fits/)).toHaveFocus();
  });

  it('shows what a message would do while the mapping is typed, then saves it', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi: withReading({
        lastMessage: {
          receivedAt: '2026-01-05T08:00:00.000Z',
          contentType: 'application/json',
          body: '{"job":"backup"}',
          outcomes: [],
        },
      }),
    });
    const title = await screen.findByLabelText('Title');
    await userEvent.clear(title);
    await userEvent.type(title, 'Backup');
    expect(
      await screen.findByText('Backup', { selector: 'p' }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Save how messages are read' }),
    );
    expect(
      await screen.findByText(/The next message is read in this way/),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'saveWebhookMapping',
      'hook',
      expect.objectContaining({
        fields: expect.objectContaining({ message: 'Backup' }),
      }),
    ]);

    const mapping = { rules: [], fields: { message: 'Of somebody else' } };
    const { world } = onCallApi;
    onCallApi.world = { ...world, readings: { hook: { mapping } } };
    await userEvent.type(title, ' 2');
    await userEvent.click(
      screen.getByRole('button', { name: 'Save how messages are read' }),
    );
    expect(
      await screen.findByText(/^This was changed in another window/),
    ).toBeInTheDocument();
    expect(onCallApi.world.readings.hook.mapping).toBe(mapping);
  });

  it('keeps what was written on Escape until it is saved, and says that it is saved only while it is', async () => {
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi: withReading({}),
    });
    const title = await screen.findByLabelText('Title');
    await userEvent.type(title, ' of the night');
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByText(/^What you changed is still here/),
    ).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Save how messages are read' }),
    );
    const saved = await screen.findByText(/The next message is read in this/);
    expect(screen.queryByText(/^What you changed is still/)).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove rule 1' }),
    );
    expect(saved).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps priorities that were chosen on Escape, and closes where nothing was changed', async () => {
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
    });
    const warning = await screen.findByRole('combobox', {
      name: 'Priority of warning',
    });
    await userEvent.selectOptions(warning, 'P2');
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByText(/^What you changed is still here/),
    ).toBeInTheDocument();

    await userEvent.selectOptions(warning, 'P3');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('tries the mapping with a message that arrives while it is open, until another one is typed', async () => {
    const onCallApi = withReading({});
    const arrive = (body: string) => {
      const lastMessage = {
        receivedAt: '2026-01-05T08:00:00.000Z',
        contentType: 'application/json',
        body,
        outcomes: [],
      };
      onCallApi.world = {
        ...onCallApi.world,
        readings: { hook: { lastMessage } },
      };
      document.dispatchEvent(new Event('visibilitychange'));
    };
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi,
    });
    const message = await screen.findByLabelText('Message to try');
    expect(message).toHaveValue('');

    arrive('{"job":"backup"}');
    await waitFor(() => expect(message).toHaveValue('{\n  "job": "backup"\n}'));

    await userEvent.clear(message);
    await userEvent.type(message, 'mine');
    arrive('{"job":"other"}');
    expect(await screen.findByText(/"other"/)).toBeInTheDocument();
    expect(message).toHaveValue('mine');
  });

  it('reads a message as the door does until a mapping is written', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi: withReading({
        lastMessage: {
          receivedAt: '2026-01-05T08:00:00.000Z',
          contentType: 'text/plain',
          body: 'Backup failed',
          outcomes: [],
        },
      }),
    });
    expect(
      await screen.findByText(/Nothing is written here yet/),
    ).toBeVisible();
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'previewMessage',
        'hook',
        { body: 'Backup failed' },
      ]),
    );
    const save = screen.getByRole('button', {
      name: 'Save how messages are read',
    });
    expect(save).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Entity'), 'db-1');
    expect(screen.queryByText(/Nothing is written here yet/)).toBeNull();
    expect(save).toBeEnabled();
  });

  it('takes back a saved mapping once its effect was confirmed', async () => {
    const mapping = { rules: [], fields: { message: 'Backup of {{host}}' } };
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi: withReading({ mapping }),
    });
    expect(await screen.findByLabelText('Title')).toHaveValue(
      'Backup of {{host}}',
    );
    const forget = screen.getByRole('button', {
      name: 'Read messages in the usual way',
    });
    await userEvent.click(forget);
    expect(
      await screen.findByText(/may no longer close them/),
    ).toBeInTheDocument();
    expect(onCallApi.calls).not.toContainEqual([
      'deleteWebhookMapping',
      'hook',
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Forget the mapping' }),
    );
    expect(
      await screen.findByText(/Nothing is written here yet/),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual(['deleteWebhookMapping', 'hook']);
    expect(screen.getByLabelText('Title')).toHaveValue('{{message}}');
    await waitFor(() => expect(forget).not.toBeInTheDocument());
  });

  it('asks for the rest of a rule before it tries or saves the mapping', async () => {
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi: withReading({}),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a rule' }),
    );
    const save = screen.getByRole('button', {
      name: 'Save how messages are read',
    });
    expect(screen.getByText(/Rule 2 is not complete/)).toBeVisible();
    expect(screen.getByText(/Nothing yet/)).toBeVisible();
    expect(save).toBeDisabled();
    const [, value] = screen.getAllByLabelText('value');
    await userEvent.type(value, 'ok');
    expect(screen.queryByText(/Rule 2 is not complete/)).toBeNull();
    expect(save).toBeEnabled();
  });

  it('shows how messages are read to people who may not change it', async () => {
    const onCallApi = withReading({});
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=hook',
      onCallApi,
      foreign: [NO_TEAM, ...onCallApi.world.teams.map(({ ref }) => ref)],
    });
    expect(await screen.findByLabelText('Title')).toBeDisabled();
    expect(screen.getByLabelText('when the field')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Add a rule' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove rule 1' })).toBeNull();
  });

  it('says what a custom action still lacks', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a custom action' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const save = dialog.getByRole('button', { name: 'Save action' });
    expect(save).toBeDisabled();
    expect(
      dialog.getByText('Write the name of the action first.'),
    ).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/^Action/), 'Restart');
    expect(dialog.getByText('Write its address first.')).toBeVisible();
    await userEvent.type(
      dialog.getByLabelText(/^Address/),
      'https://run.example/restart',
    );
    expect(dialog.queryByText(/first\.$/)).toBeNull();
    await userEvent.click(save);
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'createActionHook',
        expect.objectContaining({ action: 'Restart' }),
      ]),
    );
  });

  it('switches an integration off', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
    });
    await userEvent.click(await screen.findByLabelText('Takes messages'));
    expect(
      await screen.findByLabelText(/Switched off: messages are refused/),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'updateIntegration',
      'alertmanager',
      { enabled: false },
    ]);
  });

  it('breaks an alias that is wider than a phone', async () => {
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
    });
    const panel = within(await screen.findByRole('dialog'));
    await panel.findByText('Takes messages');
    const [content] = document.querySelectorAll('.MuiDialogContent-root');
    expect(declaredStyle(content, 'overflow-wrap')).toBe('anywhere');
  });

  it('shows whom alerts that name nobody tell, and removes them', async () => {
    const fake = createFakePager();
    fake.world = {
      ...fake.world,
      integrations: fake.world.integrations.map(one =>
        one.id === 'alertmanager'
          ? {
              ...one,
              team: undefined,
              responders: [
                { type: 'user', id: 'user:default/ana', name: 'Ana Lopez' },
                { type: 'schedule', id: 'gone' },
              ],
            }
          : one,
      ),
    };
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
      onCallApi: fake,
    });
    const words = 'Alerts that name nobody go to Ana Lopez, gone.';
    expect(await screen.findByText(words)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Remove them' }));
    await waitFor(() =>
      expect(screen.queryByText(words)).not.toBeInTheDocument(),
    );
    expect(onCallApi.calls).toContainEqual([
      'updateIntegration',
      'alertmanager',
      { responders: [] },
    ]);
  });

  it('says which priority the words of a tool mean, and goes back to the usual', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
    });
    const panel = within(await screen.findByRole('dialog'));
    const section = within(
      await panel.findByRole('region', { name: 'Priorities' }),
    );
    const of = (word: string) =>
      section.findByRole('combobox', { name: `Priority of ${word}` });
    expect(await of('critical')).toHaveValue('P1');
    await userEvent.selectOptions(await of('warning'), 'P2');
    expect(section.getByText('usually P3')).toBeInTheDocument();
    await userEvent.type(section.getByLabelText('Another word'), 'Page{Enter}');
    await userEvent.selectOptions(await of('page'), 'P1');
    await userEvent.selectOptions(await of('Anything else, or nothing'), 'P5');
    await userEvent.click(
      section.getByRole('button', { name: 'Save priorities' }),
    );
    expect(await section.findByText(/^Saved/)).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'updateIntegration',
      'alertmanager',
      {
        priorities: {
          severities: { warning: 'P2', page: 'P1' },
          otherwise: 'P5',
        },
      },
    ]);

    await userEvent.click(
      section.getByRole('button', { name: 'Back to the usual' }),
    );
    expect(await of('warning')).toHaveValue('P3');
    await userEvent.click(
      section.getByRole('button', { name: 'Save priorities' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'updateIntegration',
        'alertmanager',
        { priorities: { severities: {} } },
      ]),
    );

    const priorities = { severities: { warning: 'P5' as const } };
    onCallApi.world = {
      ...onCallApi.world,
      integrations: onCallApi.world.integrations.map(one => ({
        ...one,
        priorities,
      })),
    };
    await userEvent.selectOptions(await of('warning'), 'P2');
    await userEvent.click(
      section.getByRole('button', { name: 'Save priorities' }),
    );
    expect(
      await section.findByText(/^This was changed in another window/),
    ).toBeInTheDocument();
    expect(onCallApi.world.integrations[0].priorities).toBe(priorities);
  });

  it('takes each word once', async () => {
    await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
    });
    const word = await screen.findByLabelText('Another word');
    await userEvent.type(word, 'CRITICAL{Enter}');
    expect(screen.getByText('This word is there already.')).toBeInTheDocument();
    expect(
      screen.getAllByRole('combobox', { name: 'Priority of critical' }),
    ).toHaveLength(1);
  });

  it.each([
    ['hook', /^Nothing has arrived yet/],
    ['account', /^What is sent with an API key is not kept/],
  ])('says why an action of %s cannot be tried', async (id, why) => {
    const onCallApi = withReading({});
    const [first] = onCallApi.world.integrations;
    const account = { ...first, id: 'account', type: 'api' as const };
    onCallApi.world = {
      ...onCallApi.world,
      integrations: [...onCallApi.world.integrations, account],
    };
    await renderOnCall(<IntegrationsPage />, {
      onCallApi,
      at: `/?integration=${id}`,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add an action' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Add an action' }),
    );
    expect(await dialog.findByText(why)).toBeVisible();
  });

  it('says that the latest message is not for the reader', async () => {
    await renderOnCall(<IntegrationsPage />, {
      onCallApi: withReading({ isMessageHidden: true }),
      at: '/?integration=hook',
    });
    expect(
      await screen.findByText(/only those who may change this integration/),
    ).toBeVisible();
    expect(screen.queryByText(/Nothing has arrived yet/)).toBeNull();
  });

  it('shows what the latest message would do while an action is typed', async () => {
    const onCallApi = withReading({
      lastMessage: {
        receivedAt: '2026-01-05T08:00:00.000Z',
        contentType: 'application/json',
        body: '{}',
        outcomes: [],
      },
    });
    await renderOnCall(<IntegrationsPage />, {
      onCallApi,
      at: '/?integration=hook',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add an action' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Add an action' }),
    );
    expect(
      await dialog.findByText('Nothing yet: the action is not complete.'),
    ).toBeVisible();
    // It needs a condition, but no name yet.
    await userEvent.type(dialog.getByLabelText(/^Value/), 'failed');
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Message' }),
      'Backup',
    );
    expect(await dialog.findByText('Opens an alert')).toBeVisible();
    // Who types slowly sees what was typed so far before.
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'previewMessage',
        'hook',
        {
          actions: [
            expect.objectContaining({ name: 'New action', message: 'Backup' }),
          ],
        },
      ]),
    );
    expect(onCallApi.calls.map(([method]) => method)).not.toContain(
      'saveIntegrationActions',
    );
  });

  it('lets messages do something else, and asks before that ends', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />, {
      at: '/?integration=alertmanager',
    });
    const section = within(
      await screen.findByRole('region', { name: 'What messages do' }),
    );
    expect(section.getByText(/Messages do what they say/)).toBeVisible();
    await userEvent.click(
      section.getByRole('button', { name: 'Add an action' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Add an action' }),
    );
    await userEvent.type(dialog.getByLabelText(/^Name/), 'Nights');
    await userEvent.click(dialog.getByLabelText(/^Field/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'In the message' }),
    );
    await userEvent.type(dialog.getByLabelText(/^Path/), 'job.state');
    await userEvent.type(dialog.getByLabelText(/^Value/), 'failed');
    await userEvent.type(dialog.getByLabelText('Add tags'), 'night, batch');
    await userEvent.click(dialog.getByRole('button', { name: 'Save action' }));
    expect(
      await section.findByText(/A message that none takes does nothing/),
    ).toBeVisible();
    expect(section.getByText(/No action closes alerts/)).toBeVisible();
    expect(onCallApi.calls).toContainEqual([
      'saveIntegrationActions',
      'alertmanager',
      [
        expect.objectContaining({
          type: 'create',
          name: 'Nights',
          filter: {
            type: 'match-any-condition',
            conditions: [
              {
                field: 'job.state',
                operation: 'contains',
                expectedValue: 'failed',
              },
            ],
          },
          tags: ['night', 'batch'],
        }),
      ],
    ]);

    await userEvent.click(
      section.getByRole('button', { name: 'Delete Nights' }),
    );
    expect(
      await screen.findByText(/taken by another action that fits it/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Delete action' }),
    );
    expect(await section.findByText(/Messages do what they say/)).toBeVisible();
  });

  it('keeps what somebody else does to other actions of an integration meanwhile', async () => {
    const onCallApi = createFakePager();
    const [first, ...others] = onCallApi.world.integrations;
    const filter = { type: 'match-all' as const };
    const tests = { type: 'ignore' as const, name: 'Tests', filter };
    const probes = { ...tests, name: 'Probes' };
    const nights = { ...tests, name: 'Nights' };
    const setActions = (...actions: IntegrationAction[]) => {
      onCallApi.world = {
        ...onCallApi.world,
        integrations: [{ ...first, actions }, ...others],
      };
    };
    const saved = jest.spyOn(onCallApi, 'saveIntegrationActions');
    setActions(tests, probes);
    await renderOnCall(<IntegrationsPage />, {
      onCallApi,
      at: `/?integration=${first.id}`,
    });
    const click = async (name: string) =>
      userEvent.click(await screen.findByRole('button', { name }));

    await screen.findByRole('button', { name: 'Ask Probes earlier' });
    setActions(tests, probes, nights);
    await click('Ask Probes earlier');
    await waitFor(() =>
      expect(saved).toHaveBeenCalledWith(first.id, [probes, tests, nights]),
    );

    await click('Edit Tests');
    setActions(probes, tests);
    await click('Save action');
    await waitFor(() =>
      expect(saved).toHaveBeenCalledWith(first.id, [
        probes,
        expect.objectContaining(tests),
      ]),
    );

    await click('Delete Tests');
    setActions(probes);
    await click('Delete action');
    expect(
      await screen.findByText(/^This action was changed or deleted/),
    ).toBeVisible();
    expect(saved).toHaveBeenCalledTimes(2);
  });

  it('shows what messages do, and leaves it to the file that says it', async () => {
    const onCallApi = withReading({ areActionsManaged: true });
    const [first, ...others] = onCallApi.world.integrations;
    const { id } = first;
    const filter = { type: 'match-all' as const };
    const actions = [{ type: 'ignore' as const, name: 'Tests', filter }];
    onCallApi.world = {
      ...onCallApi.world,
      integrations: [{ ...first, actions }, ...others],
    };
    onCallApi.files = [
      {
        ref: 'location:default/identity-on-call',
        location: 'https://git.example/on-call.yaml',
        objects: [{ kind: 'integration', id, name: 'checks' }],
        problems: [],
      },
    ];
    await renderOnCall(<IntegrationsPage />, {
      onCallApi,
      at: `/?integration=${id}`,
    });
    const section = within(
      await screen.findByRole('region', { name: 'What messages do' }),
    );
    expect(section.getByText(/Tests/)).toBeVisible();
    for (const button of ['Edit Tests', 'Delete Tests', 'Add an action']) {
      await waitFor(() =>
        expect(section.getByRole('button', { name: button })).toHaveAttribute(
          'aria-disabled',
          'true',
        ),
      );
    }
  });

  it('can be looked at, but not changed, by people of another team', async () => {
    await renderOnCall(<IntegrationsPage />, {
      foreign: ['group:default/payments'],
    });
    const remove = await screen.findByRole('button', {
      name: 'Delete Alertmanager',
    });
    expect(remove).toHaveAttribute('aria-disabled', 'true');
    expect(
      screen.getByRole('button', { name: 'Delete Grafana' }),
    ).not.toHaveAttribute('aria-disabled');

    await userEvent.click(
      screen.getByRole('button', { name: 'Set up Alertmanager' }),
    );
    const panel = within(await screen.findByRole('dialog'));
    expect(panel.getByText(/may configure payments/)).toBeVisible();
    expect(panel.getByRole('checkbox')).toBeDisabled();
    expect(
      await panel.findByRole('button', { name: 'Send a test alert' }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('leaves what a file manages to the file, but makes its key here', async () => {
    const onCallApi = createFakePager();
    const [first, ...rest] = onCallApi.world.integrations;
    const { id, name } = first;
    onCallApi.world = {
      ...onCallApi.world,
      integrations: [{ ...first, awaitsKey: true }, ...rest],
    };
    onCallApi.files = [
      {
        ref: 'location:default/on-call',
        location: 'https://git.example/on-call.yaml',
        viewUrl: 'https://git.example/view/on-call.yaml',
        objects: [{ kind: 'integration', id, name }],
        problems: [],
      },
    ];
    await renderOnCall(<IntegrationsPage />, { onCallApi });
    expect(await screen.findByText(/Managed from file/)).toBeInTheDocument();
    const remove = screen.getByRole('button', { name: `Delete ${name}` });
    expect(remove).toHaveAttribute('aria-disabled', 'true');
    await userEvent.hover(remove);
    expect(
      await screen.findByText(
        'Managed from file https://git.example/on-call.yaml. It is edited there, not here.',
      ),
    ).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: `Set up ${name}` }),
    );
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByText(/It has no key yet/)).toBeInTheDocument();
    expect(panel.getByRole('checkbox', { name: /Takes/ })).toBeDisabled();
    expect(
      await panel.findByLabelText('Priority of Anything else, or nothing'),
    ).toBeDisabled();
    expect(panel.queryByLabelText('Another word')).toBeNull();
    await userEvent.click(panel.getByRole('button', { name: 'Make the key' }));
    const form = within(
      await screen.findByRole('dialog', { name: `Make the key of ${name}?` }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Make the key' }));
    expect(
      await screen.findByRole('dialog', { name: `The key of ${name}` }),
    ).toHaveTextContent('fake-new-key-shown-once');
  });
});

/** A pager that has a webhook too, and whose integrations have all received the same. */
function withReading(reading: IntegrationReading): FakeOnCallApi {
  const onCallApi = createFakePager();
  const { world } = onCallApi;
  const [first] = world.integrations;
  const hook = { ...first, id: 'hook', name: 'Hook', type: 'webhook' as const };
  onCallApi.world = {
    ...world,
    integrations: [...world.integrations, hook],
    readings: { hook: reading, [first.id]: reading },
  };
  return onCallApi;
}
