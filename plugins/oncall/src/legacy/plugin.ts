import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import type { JSX } from 'react';
import { incidentsRouteRef, oncallRoutes, rootRouteRef } from '../routes';

/**
 * On-call for the earlier frontend system.
 *
 * @public
 */
export const oncallPlugin = createPlugin({
  id: 'oncall',
  apis: [
    createApiFactory({
      api: onCallApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new OnCallClient(apis),
    }),
  ],
  routes: oncallRoutes,
  externalRoutes: { incidents: incidentsRouteRef },
});

/**
 * All on-call pages, for the route `/on-call`.
 *
 * @public
 */
export const OnCallPage: () => JSX.Element = oncallPlugin.provide(
  createRoutableExtension({
    name: 'OnCallPage',
    component: () =>
      import('./LegacyOnCallPage').then(module => module.LegacyOnCallPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The on-call card of a Component, System, API or Resource.
 *
 * @public
 */
export const EntityOnCallCard: (props: {
  readonly variant?: 'flex' | 'fullHeight' | 'gridItem';
}) => JSX.Element = oncallPlugin.provide(
  createComponentExtension({
    name: 'EntityOnCallCard',
    component: {
      lazy: () =>
        import('../cards/EntityOnCallCard').then(
          module => module.EntityOnCallCard,
        ),
    },
  }),
);

/**
 * The on-call card of a Group.
 *
 * @public
 */
export const EntityTeamOnCallCard: (props: {
  readonly variant?: 'flex' | 'fullHeight' | 'gridItem';
}) => JSX.Element = oncallPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamOnCallCard',
    component: {
      lazy: () =>
        import('../cards/EntityTeamOnCallCard').then(
          module => module.EntityTeamOnCallCard,
        ),
    },
  }),
);
