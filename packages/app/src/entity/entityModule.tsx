import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { EntityContentLayoutBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** The pages of entities in the demo portal. */
export const entityModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    EntityContentLayoutBlueprint.make({
      name: 'now-first',
      params: {
        filter: () => true,
        loader: () =>
          import('./EntityLayout').then(({ EntityLayout }) => EntityLayout),
      },
    }),
  ],
});
