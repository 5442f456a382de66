import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import {
  EntityOnCallCard,
  EntityTeamOnCallCard,
  OnCallPage,
  oncallPlugin,
} from '../legacy';

const entity = (kind: string, name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
});

describe('oncallPlugin in the earlier frontend system', () => {
  it('brings its API', () => {
    expect([...oncallPlugin.getApis()].map(({ api }) => api.id)).toEqual([
      'plugin.oncall.api',
    ]);
  });

  it('shows the same pages in tabs', async () => {
    await renderOnCall(
      <Routes>
        <Route path="/on-call/*" element={<OnCallPage />} />
      </Routes>,
      { at: '/on-call' },
    );
    expect(
      await screen.findByRole('table', { name: 'Who is on call' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Escalation' }));
    expect(
      await screen.findByRole('region', { name: 'Payments' }),
    ).toBeInTheDocument();
  });

  it('shows the same card for a service', async () => {
    await renderOnCall(
      <EntityProvider entity={entity('component', 'banking-transaction')}>
        <EntityOnCallCard />
      </EntityProvider>,
    );
    expect(await screen.findByText('1 open alert')).toBeInTheDocument();
  });

  it('shows the same card for a team', async () => {
    await renderOnCall(
      <EntityProvider entity={entity('group', 'web')}>
        <EntityTeamOnCallCard />
      </EntityProvider>,
    );
    expect(await screen.findByText('Web office hours')).toBeInTheDocument();
  });
});
