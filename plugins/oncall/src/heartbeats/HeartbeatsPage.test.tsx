import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { HeartbeatsPage } from './HeartbeatsPage';

describe('HeartbeatsPage', () => {
  it('says which machines report and which stopped', async () => {
    await renderOnCall(<HeartbeatsPage />);
    const row = async (name: string) =>
      within(await screen.findByRole('row', { name: new RegExp(name) }));

    expect(
      (await row('clearing-file')).getByText('Expired'),
    ).toBeInTheDocument();
    expect((await row('ledger-backup')).getByText('Reports')).toBeVisible();
    expect((await row('ledger-backup')).getByText('Every day')).toBeVisible();
    expect(
      (await row('statements')).getByText('Waits for the first ping'),
    ).toBeVisible();
  });

  it('leaves what a file manages to the file', async () => {
    const onCallApi = createFakePager();
    const { id, name } = onCallApi.world.heartbeats[0];
    onCallApi.files = [
      {
        ref: 'location:default/on-call',
        location: 'https://git.example/on-call.yaml',
        objects: [{ kind: 'heartbeat', id, name }],
        problems: [],
      },
    ];
    await renderOnCall(<HeartbeatsPage />, { onCallApi });
    expect(await screen.findByText(/Managed from file/)).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: `Change ${name}` }),
    ).toHaveAttribute('aria-disabled', 'true');
    expect(
      screen.getByRole('button', { name: `Delete ${name}` }),
    ).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(
      screen.getByRole('button', { name: `How to ping ${name}` }),
    );
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  it('shows the command that a job runs', async () => {
    await renderOnCall(<HeartbeatsPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'How to ping ledger-backup' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'How ledger-backup reports',
    });
    await waitFor(() =>
      expect(dialog).toHaveTextContent(
        /https:\/\/portal.example\/api\/oncall\/opsgenie\/v2\/heartbeats\/ledger-backup\/ping/,
      ),
    );
  });

  it('asks for what is missing before it makes one', async () => {
    const onCallApi = await renderOnCall(<HeartbeatsPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a heartbeat' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByText(/the machine will use/)).toBeInTheDocument();

    await userEvent.type(form.getByLabelText(/Name/), 'sepa batch');
    await userEvent.type(form.getByLabelText(/Tags/), 'batch, ,sepa');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('sepa batch')).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'createHeartbeat',
      expect.objectContaining({
        name: 'sepa batch',
        interval: 10,
        intervalUnit: 'minutes',
        enabled: true,
        alertTags: ['batch', 'sepa'],
      }),
    ]);
  });

  it('says what stops before it deletes', async () => {
    const onCallApi = await renderOnCall(<HeartbeatsPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete clearing-file' }),
    );
    expect(await screen.findByText(/nobody is told/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Delete heartbeat' }),
    );
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'deleteHeartbeat',
        'clearing-file',
      ]),
    );
  });

  it('is not changed by people of another team, who still see how to ping', async () => {
    await renderOnCall(<HeartbeatsPage />, {
      foreign: ['group:default/payments'],
    });
    const button = (name: string) => screen.findByRole('button', { name });
    const edit = await button('Change ledger-backup');
    expect(edit).toHaveAttribute('aria-disabled', 'true');
    expect(edit).toHaveAccessibleDescription(/may configure payments/);
    await userEvent.click(edit);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await userEvent.click(await button('How to ping ledger-backup'));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});
