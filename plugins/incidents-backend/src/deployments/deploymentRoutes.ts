import { Router } from 'express';
import { CallerOf } from '../CallerOf';
import { IncidentsContext } from '../IncidentsContext';
import { operation } from '../IncidentsRouter';
import { listDeployments } from './listDeployments';
import { recordDeployment } from './recordDeployment';

/** `/deployments` */
export function addDeploymentRoutes(
  router: Router,
  context: IncidentsContext,
  callerOf: CallerOf,
): void {
  router.get(
    '/deployments',
    operation<'listDeployments'>(async (req, res) => {
      const caller = await callerOf(req);
      const { limit = 50, ...filter } = req.query;
      res.json(await listDeployments(context, { ...filter, limit, caller }));
    }),
  );

  router.post(
    '/deployments',
    operation<'recordDeployment'>(async (req, res) => {
      const caller = await callerOf(req);
      const { deployment, isNew } = await recordDeployment(context, {
        caller,
        input: req.body,
      });
      res.status(isNew ? 201 : 200).json(deployment);
    }),
  );
}
