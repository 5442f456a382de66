import { createExtensionTester } from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen, within } from '@testing-library/react';
import { renderPortal } from './__testUtils__/renderPortal';
import incidentsPlugin from './index';

describe('the plugin', () => {
  it.each([
    'api:incidents',
    'page:incidents',
    'entity-card:incidents/operations',
    'entity-content:incidents',
    'search-result-list-item:incidents/incident',
    'search-result-list-item:incidents/postmortem',
  ] as const)('has the extension %s, which adopters may configure', id => {
    expect(incidentsPlugin.getExtension(id)).toBeDefined();
  });

  it('appears in the sidebar', async () => {
    renderPortal('/');
    expect(
      await screen.findByRole('link', { name: 'Incidents' }),
    ).toHaveAttribute('href', '/incidents');
  });

  it('says that an address below it leads to no page, and leads back', async () => {
    renderPortal('/incidents/INC-1/nonsense');
    expect(await screen.findByText('There is no such page')).toBeVisible();
    const tabs = within(
      screen.getByRole('navigation', { name: 'Incidents and postmortems' }),
    );
    expect(tabs.getByRole('link', { name: 'Incidents' })).toHaveAttribute(
      'href',
      '/incidents',
    );
  });

  it.each([
    ['Component', true],
    ['System', true],
    ['API', true],
    ['Resource', true],
    ['Group', false],
    ['User', false],
  ])('shows its card on a %s: %p', (kind, isShown) => {
    const card = incidentsPlugin.getExtension(
      'entity-card:incidents/operations',
    );
    const filter = createExtensionTester(card).get(
      EntityCardBlueprint.dataRefs.filterFunction,
    );
    const metadata = { name: 'thing' };
    expect(filter?.({ apiVersion: 'v1', kind, metadata })).toBe(isShown);
  });
});
