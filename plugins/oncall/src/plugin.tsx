import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import NotificationsActiveIcon from '@material-ui/icons/NotificationsActive';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { onCallCards } from './cardExtensions';
import { onCallPages } from './pageExtensions';
import { incidentsRouteRef, oncallRoutes } from './routes';

const onCallApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: onCallApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new OnCallClient(apis),
    }),
});

/**
 * On-call for today's frontend system.
 *
 * @public
 */
export const oncallPlugin = createFrontendPlugin({
  pluginId: 'oncall',
  title: 'On-call',
  icon: <NotificationsActiveIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: oncallRoutes,
  externalRoutes: { incidents: incidentsRouteRef },
  extensions: [onCallApi, ...onCallPages, ...onCallCards],
});
