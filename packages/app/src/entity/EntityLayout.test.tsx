import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { EntityLayout } from './EntityLayout';

describe('EntityLayout', () => {
  it('tells what happens now before what the entity is', async () => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'ledger' },
      relations: [],
    };
    await renderInTestApp(
      <TestApiProvider apis={[[catalogApiRef, catalogApiMock()]]}>
        <EntityProvider entity={entity}>
          <EntityLayout
            cards={[
              { type: 'info', element: <p>About</p> },
              { type: undefined, element: <p>On call</p> },
              { type: 'content', element: <p>Relations</p> },
            ]}
          />
        </EntityProvider>
      </TestApiProvider>,
    );
    const cards = await screen.findAllByText(/About|On call|Relations/);
    expect(cards.map(card => card.textContent)).toEqual([
      'On call',
      'Relations',
      'About',
    ]);
  });
});
