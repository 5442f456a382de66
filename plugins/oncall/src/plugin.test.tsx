import { Entity } from '@backstage/catalog-model';
import {
  createFrontendPlugin,
  ExtensionDefinition,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager } from './__testUtils__/renderOnCall';
import oncallPlugin from './index';

const entity = (kind: string, name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
});

const apis = () =>
  [
    [onCallApiRef, createFakePager()],
    [catalogApiRef, catalogApiMock()],
  ] as const;

const renderPage = (at: string) =>
  renderTestApp({
    apis: apis(),
    features: [oncallPlugin],
    initialRouteEntries: [at],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });

const operationsCard = EntityCardBlueprint.make({
  name: 'operations',
  params: { loader: async () => <p>All about operations</p> },
});

const incidentsPlugin = createFrontendPlugin({
  pluginId: 'incidents',
  extensions: [operationsCard],
});

const renderCards = (
  subject: Entity,
  others: readonly ExtensionDefinition[] = [],
) =>
  renderTestApp({
    apis: apis(),
    extensions: [
      createTestEntityPage({ entity: subject }),
      oncallPlugin.getExtension('page:oncall'),
      oncallPlugin.getExtension('entity-card:oncall/service'),
      oncallPlugin.getExtension('entity-card:oncall/team'),
      ...others,
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });

describe('oncallPlugin in the new frontend system', () => {
  it('opens on who is on call, with a tab for each page', async () => {
    renderPage('/on-call');
    const table = await screen.findByRole('table', { name: 'Who is on call' });
    expect(within(table).getByText('Payments primary')).toBeInTheDocument();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Who is on call',
    );
    for (const name of [
      'Alerts',
      'Schedules',
      'Escalation',
      'My on-call',
      'Integrations',
    ]) {
      expect(screen.getByText(name)).toBeInTheDocument();
    }
  });

  it('has a page of its own for each schedule and alert', async () => {
    renderPage('/on-call/schedules');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Payments primary' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Payments primary' }),
    ).toBeInTheDocument();
  });

  it.each([
    '/on-call/nonsense',
    '/on-call/schedules/payments/shifts',
    '/on-call/alerts/1/notes',
    '/on-call/teams/default/payments/rules',
  ])('says that there is no page at %s, and leads back', async at => {
    renderPage(at);
    expect(await screen.findByText('There is no such page')).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(
      main.getByRole('button', { name: 'Who is on call' }),
    ).toHaveAttribute('href', '/on-call');
  });

  it.each(['component', 'system', 'api', 'resource'])(
    'has a card for a %s',
    async kind => {
      renderCards(entity(kind, 'orphan'));
      expect(
        await screen.findByText('No owner, so nobody is on call'),
      ).toBeInTheDocument();
    },
  );

  it('leaves a service to the Operations card of the incidents, which says the same', async () => {
    renderCards(entity('component', 'orphan'), [
      incidentsPlugin.getExtension('entity-card:incidents/operations'),
    ]);
    expect(await screen.findByText('All about operations')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(
      screen.queryByText('No owner, so nobody is on call'),
    ).not.toBeInTheDocument();
  });

  it('has a card for a team', async () => {
    renderCards(entity('group', 'ledger'));
    expect(await screen.findByRole('link', { name: 'Ledger' })).toHaveAttribute(
      'href',
      '/on-call/schedules/ledger',
    );
    expect(screen.getByText('Alerts of this team')).toBeInTheDocument();
  });
});
