import {
  ApiBlueprint,
  createFrontendModule,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  banclyWorld,
  FakeOnCallApi,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import incidentsPlugin from '../src';
import { incidentsApiRef } from '../src/api/incidentsApiRef';
import { banclyEntities } from '../src/testUtils/banclyServices';
import { FakeIncidentsApi } from '../src/testUtils/FakeIncidentsApi';

const clock = () => DateTime.now();

/** Services of this story that the pager's own story does not have. */
const owners = {
  ...banclyWorld(clock()).owners,
  'component:default/mobile-app': 'group:default/web',
  'component:default/fraud-check': 'group:default/payments',
};

const fakeIncidents = createFrontendModule({
  pluginId: 'incidents',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: incidentsApiRef,
          deps: {},
          factory: () => new FakeIncidentsApi({ clock }),
        }),
    }),
  ],
});

const fakePager = createFrontendPlugin({
  pluginId: 'oncall',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: onCallApiRef,
          deps: {},
          factory: () => new FakeOnCallApi({ clock, world: { owners } }),
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
          factory: () =>
            catalogApiMock({
              entities: banclyEntities(banclyWorld(clock()).names),
            }),
        }),
    }),
  ],
});

/** The plugin with the story of Bancly instead of backends. */
export const devFeatures = [
  incidentsPlugin,
  catalogPlugin,
  fakeIncidents,
  fakePager,
  fakeCatalog,
];
