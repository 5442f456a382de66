import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { IntegrationsPage } from './IntegrationsPage';

const create = async () => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Connect a source' }),
  );
  return within(await screen.findByRole('dialog'));
};

describe('IntegrationsPage', () => {
  it('shows a new key once, with what to do with it', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    const form = await create();
    await userEvent.type(form.getByLabelText(/Name/), 'Alertmanager in Tokyo');
    await userEvent.click(form.getByRole('button', { name: 'Create key' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'The key of Alertmanager in Tokyo',
    });
    const shown = within(dialog);
    await shown.findByText('In the configuration of Alertmanager:');
    expect(dialog).toHaveTextContent(
      /opsgenie_configs: *- api_url: https:\/\/portal.example\/api\/oncall\/opsgenie\/ *api_key: fake-key-shown-once/,
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

  it('keeps a key from Opsgenie and says what it may do', async () => {
    const onCallApi = await renderOnCall(<IntegrationsPage />);
    const form = await create();
    await userEvent.type(form.getByLabelText(/Name/), 'Terraform');
    await userEvent.click(form.getByLabelText('Kind'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'API (reads and writes)' }),
    );
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
    const form = await create();
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
});
