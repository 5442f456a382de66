import { HttpRouterService } from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { json, Response } from 'express';
import { PeopleRoom } from '../../people/PeopleRoom';
import { addDevice } from './addDevice';
import { DEVICE_SCRIPT } from './deviceScript';
import { DEVICE_WORKER } from './deviceWorker';
import { DeviceLinks } from './DeviceLinks';
import { ICON_PNG, ICON_SVG } from './deviceIcon';
import { deviceManifest } from './deviceManifest';
import { renderDevicePage, renderExpiredDevicePage } from './renderDevicePage';

/**
 * `/api/oncall/push`: a small web app of its own, so that it works in every portal without a change to it, and in a
 * pager that runs alone. Nobody is signed in here; the signed token of a link says who it is about.
 */
export function addDeviceRoutes(
  httpRouter: HttpRouterService,
  options: { room: PeopleRoom; links: DeviceLinks; publicKey: string },
): void {
  const { room, links, publicKey } = options;
  const router = Router();
  router.get('/push/worker.js', (req, res) => {
    // The worker may control its own folder only, unless we say so; that is all it needs.
    file(res, 'text/javascript').set(
      'Service-Worker-Allowed',
      `${rootOf(req.baseUrl)}/`,
    );
    res.send(DEVICE_WORKER);
  });
  router.get('/push/device.js', (_req, res) => {
    file(res, 'text/javascript').send(DEVICE_SCRIPT);
  });
  router.get('/push/icon.svg', (_req, res) => {
    file(res, 'image/svg+xml').send(ICON_SVG);
  });
  router.get('/push/icon.png', (_req, res) => {
    file(res, 'image/png').send(ICON_PNG);
  });
  router.get('/push/device/:token/manifest.webmanifest', (req, res) => {
    file(res, 'application/manifest+json').send(
      deviceManifest(rootOf(req.baseUrl), req.params.token),
    );
  });
  router.get('/push/device/:token', async (req, res) => {
    const { token } = req.params;
    const person = links.personOf(token, room.clock());
    const roster = await room.rosters.get(room.clock());
    const page = { root: rootOf(req.baseUrl), token };
    file(res.status(person ? 200 : 410), 'text/html').send(
      person
        ? renderDevicePage({
            ...page,
            personName: roster.nameOf(person),
            publicKey,
          })
        : renderExpiredDevicePage(page),
    );
  });
  router.post(
    '/push/device/:token',
    json({ limit: '8kb' }),
    async (req, res) => {
      const { token } = req.params;
      const { subscription, label } = req.body;
      await addDevice(room, links, { token, subscription, label });
      res.status(201).json({});
    },
  );
  httpRouter.addAuthPolicy({ path: '/push', allow: 'unauthenticated' });
  httpRouter.use(router);
}

function rootOf(baseUrl: string): string {
  return `${baseUrl}/push`;
}

function file(res: Response, type: string): Response {
  return res
    .set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      // The token is in the address.
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .type(type);
}
