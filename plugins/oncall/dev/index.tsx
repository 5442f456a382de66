import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  FakeOnCallApi,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import oncallPlugin from '../src';
import { banclyEntities } from './banclyEntities';

const fakePager = createFrontendModule({
  pluginId: 'oncall',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: onCallApiRef,
          deps: {},
          factory: () => new FakeOnCallApi({ clock: () => DateTime.now() }),
        }),
    }),
  ],
});

const fakeCatalog = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => catalogApiMock({ entities: banclyEntities }),
        }),
    }),
  ],
});

createDevApp({
  features: [oncallPlugin, catalogPlugin, fakePager, fakeCatalog],
});
