import { NO_TEAM } from '@muster/backstage-plugin-oncall-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { EscalationPage } from '../escalation/EscalationPage';
import { HeartbeatsPage } from '../heartbeats/HeartbeatsPage';
import { IntegrationsPage } from '../integrations/IntegrationsPage';
import { MaintenancePage } from '../maintenance/MaintenancePage';
import { PoliciesPage } from '../policies/PoliciesPage';
import { SchedulesList } from '../schedules/SchedulesList';

describe('useMyTeams', () => {
  it.each([
    [EscalationPage, 'Create escalation policy'],
    [HeartbeatsPage, 'Add a heartbeat'],
    [IntegrationsPage, 'Connect a source'],
    [IntegrationsPage, 'Add a custom action'],
    [MaintenancePage, 'Begin maintenance'],
    [PoliciesPage, /alert policy/],
    [SchedulesList, 'Create schedule'],
    [SchedulesList, 'Import calendar'],
  ])(
    'lets nobody begin what they could not end, and says why: %p, %s',
    async (Page, name) => {
      const onCallApi = createFakePager();
      await renderOnCall(<Page />, {
        onCallApi,
        foreign: [NO_TEAM, ...onCallApi.world.teams.map(({ ref }) => ref)],
      });
      const button = await screen.findByRole('button', { name });
      await waitFor(() =>
        expect(button).toHaveAttribute('aria-disabled', 'true'),
      );
      await userEvent.click(button);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      expect(
        await screen.findByRole('tooltip', {
          name: /no team that you may configure.*oncall\.team\.configure/,
        }),
      ).toBeVisible();
    },
  );
});
