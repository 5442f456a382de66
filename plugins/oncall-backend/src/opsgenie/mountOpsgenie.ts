import {
  HttpRouterService,
  RootHttpRouterService,
} from '@backstage/backend-plugin-api';
import express from 'express';
import { declineUpgrades } from '../declineUpgrades';
import { withoutSecrets } from '../secretAddresses';
import { OpsgenieApi } from './OpsgenieApi';
import { serveOpsgenie } from './serveOpsgenie';
import { SOURCE_PATH } from './sourceRoutes';

/**
 * Serves the Opsgenie-compatible API at the root of the backend's host, where clients with a fixed path look for it,
 * and under the plugin's path, for those that can be told a prefix. It checks its own keys, so both are open to
 * requests without Backstage credentials.
 */
export function mountOpsgenie(options: {
  api: OpsgenieApi;
  httpRouter: HttpRouterService;
  rootHttpRouter: RootHttpRouterService;
}): void {
  const { api, httpRouter, rootHttpRouter } = options;
  const decline = declineUpgrades();
  // A client whose base URL ends with a slash would get the start page of the portal, with a 200, and lose its heartbeat.
  for (const version of ['/v1', '/v2', '//v1', '//v2']) {
    const serve = serveOpsgenie(api, version);
    rootHttpRouter.use(version, (request, response) => {
      decline(request);
      request.originalUrl = withoutSecrets(request.originalUrl);
      serve(request, response);
    });
  }
  const router = express.Router();
  router.use('/opsgenie', serveOpsgenie(api));
  router.use('/sources', serveOpsgenie(api, SOURCE_PATH));
  httpRouter.use(router);
  httpRouter.addAuthPolicy({ path: '/opsgenie', allow: 'unauthenticated' });
  httpRouter.addAuthPolicy({ path: '/sources', allow: 'unauthenticated' });
}
