import { ServiceUnavailableError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { TestApiProvider } from '@backstage/test-utils';
import { scheduleUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AlertsPage } from '../alerts/AlertsPage';
import { useMissingRight } from '../api/useMissingRight';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { TabContent } from './TabContent';

const NOTICE = /What you may do could not be asked/;

function ScheduleRight() {
  const { isKnown, missing } = useMissingRight(scheduleUpdatePermission, [
    'group:default/payments',
  ]);
  return <p>{isKnown ? missing ?? 'may' : 'unknown'}</p>;
}

/** A portal whose permission backend is away until the test brings it back. */
async function renderWithoutRights() {
  const backend = { isAway: true };
  const permissionApi = {
    authorize: async () => {
      if (backend.isAway) {
        throw new ServiceUnavailableError('no permission backend');
      }
      return { result: AuthorizeResult.ALLOW } as const;
    },
  };
  await renderOnCall(
    <TestApiProvider apis={[[permissionApiRef, permissionApi]]}>
      <TabContent tab="alerts">
        <ScheduleRight />
        <AlertsPage />
      </TabContent>
    </TestApiProvider>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(NOTICE);
  return backend;
}

describe('RightsNotice', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says that rights could not be asked, and goes when they are asked again', async () => {
    const backend = await renderWithoutRights();
    await screen.findAllByRole('row');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    // Nobody said that a right is missing.
    expect(screen.getByText('unknown')).toBeInTheDocument();

    backend.isAway = false;
    await userEvent.click(screen.getByRole('button', { name: 'Ask now' }));

    expect(await screen.findAllByRole('checkbox')).not.toEqual([]);
    expect(
      await screen.findByRole('button', { name: 'Create alert' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(NOTICE)).not.toBeInTheDocument();
  });

  it('asks again by itself, also for the rights of teams', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const backend = await renderWithoutRights();
    backend.isAway = false;
    await act(() => jest.advanceTimersByTimeAsync(10_000));

    expect(await screen.findByText('may')).toBeInTheDocument();
    expect(screen.queryByText(NOTICE)).not.toBeInTheDocument();
  });
});
