import { createApiFactory } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { incidentsApiRef } from '@muster/backstage-plugin-incidents/legacy';
import { FakeIncidentsApi } from '@muster/backstage-plugin-incidents/testUtils';
import {
  FakeOnCallApi,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { render, screen } from '@testing-library/react';
import { DateTime } from 'luxon';
import { createLegacyApp } from './createLegacyApp';

const now = DateTime.utc();

const service = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'banking-transaction', namespace: 'default' },
  spec: { type: 'service', owner: 'payments', lifecycle: 'production' },
};
const team = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'payments', namespace: 'default' },
  spec: { type: 'team', children: [] },
};

function renderAt(path: string) {
  process.env = {
    NODE_ENV: 'test',
    APP_CONFIG: [
      {
        context: 'test',
        data: {
          app: { title: 'Old portal', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth: {},
        },
      },
    ] as never,
  };
  window.history.replaceState({}, '', path);
  const LegacyApp = createLegacyApp({
    apis: [
      createApiFactory(onCallApiRef, new FakeOnCallApi({ clock: () => now })),
      createApiFactory(
        incidentsApiRef,
        new FakeIncidentsApi({ clock: () => now }),
      ),
      createApiFactory(
        catalogApiRef,
        catalogApiMock({ entities: [service, team] }),
      ),
    ],
  });
  render(<LegacyApp />);
}

describe('a portal on the older frontend system', () => {
  it('shows the on-call pages', async () => {
    renderAt('/on-call');
    expect(
      await screen.findByText('Payments primary', {}, { timeout: 20_000 }),
    ).toBeInTheDocument();
  }, 30_000);

  it('shows the incident pages', async () => {
    renderAt('/incidents');
    expect(
      await screen.findByRole('link', { name: /INC-46/ }, { timeout: 20_000 }),
    ).toBeInTheDocument();
  }, 30_000);

  it("leads from a service's page to an alert in the pager", async () => {
    renderAt('/catalog/default/component/banking-transaction');
    const links = await screen.findAllByRole(
      'link',
      { name: /Bookings|accounts|alert/i },
      { timeout: 20_000 },
    );
    expect(links.map(link => link.getAttribute('href'))).toContainEqual(
      expect.stringMatching(/^\/on-call\/alerts\/.+/),
    );
  }, 30_000);

  it("shows the Operations card on a service's page", async () => {
    renderAt('/catalog/default/component/banking-transaction');
    expect(
      await screen.findByText(/1 open P1/, {}, { timeout: 20_000 }),
    ).toBeInTheDocument();
  }, 30_000);

  it("shows the incidents tab on a service's page", async () => {
    renderAt('/catalog/default/component/banking-transaction/incidents');
    expect(
      await screen.findByRole('link', { name: /INC-46/ }, { timeout: 20_000 }),
    ).toBeInTheDocument();
  }, 30_000);

  it("shows who is on call on a team's page", async () => {
    renderAt('/catalog/default/group/payments');
    expect(
      await screen.findByText('Payments primary', {}, { timeout: 20_000 }),
    ).toBeInTheDocument();
  }, 30_000);
});
