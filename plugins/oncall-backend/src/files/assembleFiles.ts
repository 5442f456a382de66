import {
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { addFileRoutes, addFileSchemaRoute } from './fileRoutes';
import { OnCallFileRoom } from './OnCallFileRoom';
import { syncFiles } from './syncFiles';

/** On-call files: their routes, and the reading of what the catalog has. */
export function assembleFiles(options: {
  room: OnCallFileRoom;
  router: OnCallRouter;
  httpRouter: HttpRouterService;
  httpAuth: HttpAuthService;
}): { readonly sync: () => Promise<void> } {
  const { room, router, httpRouter, httpAuth } = options;
  addFileSchemaRoute(httpRouter);
  addFileRoutes(router, { room, httpAuth });
  return { sync: () => syncFiles(room) };
}
