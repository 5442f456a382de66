import {
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { checkFile } from './checkFile';
import { descriptorSchema } from './descriptorProblems';
import { listFiles } from './listFiles';
import { OnCallFileRoom } from './OnCallFileRoom';
import { readFilesNow } from './readFilesNow';
import { releaseFile } from './releaseFile';

/** `/api/oncall/files` */
export function addFileRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: OnCallFileRoom; httpAuth: HttpAuthService },
): void {
  router.get('/files', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await listFiles(room, caller))] });
  });

  router.post('/files/check', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await checkFile(room, caller, req.body));
  });

  router.post('/files/read', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await readFilesNow(room, caller))] });
  });

  router.post('/files/release', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await releaseFile(room, caller, req.body.ref);
    res.status(204).end();
  });
}

/** The JSON schema of the documents; editors fetch it, and they do not sign in. */
export function addFileSchemaRoute(httpRouter: HttpRouterService): void {
  const path = '/files/schema.json';
  const router = Router();
  router.get(path, (_req, res) => {
    res.json(descriptorSchema);
  });
  httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
  httpRouter.use(router);
}
