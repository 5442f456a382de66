import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { TeamsPage } from '../teams/TeamsPage';

const PAYMENTS = '/on-call/teams/default/payments';
const TEAM = 'group:default/payments';

const FILE: OnCallFile = {
  ref: 'location:default/payments-on-call',
  team: TEAM,
  location: 'https://git.example/on-call.yaml',
  viewUrl: 'https://git.example/view/on-call.yaml',
  objects: [{ kind: 'routing-rules', id: TEAM, name: 'rules' }],
  problems: [
    {
      line: 8,
      column: 3,
      message: 'spec.timezone is Nowhere, expected a zone',
    },
  ],
  appliedAt: '2026-01-05T08:00:00.000Z',
};

async function renderTeam(files: readonly OnCallFile[]) {
  const onCallApi = createFakePager();
  onCallApi.files = files;
  await renderOnCall(
    <Routes>
      <Route path="/on-call/teams/*" element={<TeamsPage />} />
    </Routes>,
    { at: PAYMENTS, onCallApi },
  );
  return onCallApi;
}

describe('on-call as code', () => {
  it('shows what is managed from a file and what is wrong with it, and lets nobody edit it here', async () => {
    await renderTeam([FILE]);
    const rules = within(
      await screen.findByRole('region', { name: 'Routing rules' }),
    );

    expect(await rules.findByText(/Managed from file/)).toBeInTheDocument();
    expect(
      rules.getByRole('link', { name: /git.example\/on-call.yaml/ }),
    ).toHaveAttribute('href', FILE.viewUrl);
    expect(rules.getByText(/Line 8, column 3/)).toBeInTheDocument();
    expect(rules.queryByRole('button', { name: 'Add a rule' })).toBeNull();
  });

  it('does not say of a file that was never good that something came from it', async () => {
    await renderTeam([{ ...FILE, objects: [], appliedAt: undefined }]);
    const files = within(
      await screen.findByRole('region', { name: 'On-call as code' }),
    );
    expect(await files.findByText(/cannot be used/)).not.toHaveTextContent(
      /last good one/,
    );
    expect(files.getByText(/Nothing came from this file/)).toBeInTheDocument();
  });

  it('links to no file whose address is a script', async () => {
    // eslint-disable-next-line no-script-url
    await renderTeam([{ ...FILE, viewUrl: 'javascript:alert(1)' }]);
    const rules = within(
      await screen.findByRole('region', { name: 'Routing rules' }),
    );
    expect(await rules.findByText(/Managed from file/)).toBeInTheDocument();
    expect(rules.getByText(/Line 8, column 3/)).toBeInTheDocument();
  });

  it('says what a file would change before it is merged', async () => {
    const onCallApi = await renderTeam([]);
    onCallApi.fileCheck = {
      problems: [],
      changes: [
        {
          action: 'update',
          kind: 'schedule',
          name: 'Primary',
          differences: ['spec.timezone: UTC becomes Europe/Berlin'],
        },
      ],
    };
    await userEvent.click(
      await screen.findByRole('button', { name: 'Check a file' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(
      dialog.getByLabelText('Text of the file'),
      'kind: Schedule',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Check' }));

    expect(
      await dialog.findByText('spec.timezone: UTC becomes Europe/Berlin'),
    ).toBeInTheDocument();
    expect(onCallApi.calls).toContainEqual([
      'checkOnCallFile',
      { text: 'kind: Schedule', team: TEAM },
    ]);
  });

  it('compares with the file of the team, also when that comes after the dialog', async () => {
    const onCallApi = createFakePager();
    const waiting: (() => void)[] = [];
    onCallApi.listOnCallFiles = () =>
      new Promise(resolve => {
        waiting.push(() => resolve([FILE]));
      });
    await renderOnCall(
      <Routes>
        <Route path="/on-call/teams/*" element={<TeamsPage />} />
      </Routes>,
      { at: PAYMENTS, onCallApi },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Check a file' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Text of the file'), 'kind: x');
    await act(async () => waiting.forEach(answer => answer()));
    await dialog.findByLabelText(/Compare with/);
    await userEvent.click(dialog.getByRole('button', { name: 'Check' }));
    await waitFor(() =>
      expect(onCallApi.calls).toContainEqual([
        'checkOnCallFile',
        { text: 'kind: x', team: TEAM, file: FILE.ref },
      ]),
    );
  });

  it('offers to edit here what came from a file that is gone', async () => {
    const gone = { ...FILE, problems: [], goneSince: FILE.appliedAt };
    const onCallApi = await renderTeam([gone]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit here from now on' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(
      dialog.getByRole('button', { name: 'Edit here from now on' }),
    );
    expect(onCallApi.calls).toContainEqual(['releaseOnCallFile', FILE.ref]);
  });
});
