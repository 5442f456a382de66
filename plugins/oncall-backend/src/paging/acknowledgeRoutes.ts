import { HttpRouterService } from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { Response } from 'express';
import { AcknowledgeAllByLink } from './AcknowledgeAllByLink';
import { AcknowledgeByLink } from './AcknowledgeByLink';
import { AcknowledgePage } from './acknowledgePage';
import { renderAcknowledgePage } from './renderAcknowledgePage';

/** `/api/oncall/acknowledge/:token` and `/acknowledge-all/:token`: for people who are not signed in; the token says who they are. */
export function addAcknowledgeRoutes(
  httpRouter: HttpRouterService,
  options: { one: AcknowledgeByLink; all: AcknowledgeAllByLink },
): void {
  const router = Router();
  for (const [path, byLink] of [
    ['/acknowledge', options.one],
    ['/acknowledge-all', options.all],
  ] as const) {
    router.get(`${path}/:token`, async (req, res) => {
      answer(res, await byLink.show(req.params.token));
    });
    router.post(`${path}/:token`, async (req, res) => {
      answer(res, await byLink.acknowledge(req.params.token));
    });
    httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
  }
  httpRouter.use(router);
}

function answer(res: Response, page: AcknowledgePage): void {
  res
    .status(page.status)
    .set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      // The token is in the address; it must not travel to the portal with a click.
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .type('html')
    .send(renderAcknowledgePage(page));
}
