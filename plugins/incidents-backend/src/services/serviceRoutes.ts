import { Router } from 'express';
import { CallerOf } from '../CallerOf';
import { IncidentsContext } from '../IncidentsContext';
import { operation } from '../IncidentsRouter';
import { getRelatedServices } from './getRelatedServices';
import { getServiceIncidents } from './getServiceIncidents';

/** `/services` and what is near an incident. */
export function addServiceRoutes(
  router: Router,
  context: IncidentsContext,
  callerOf: CallerOf,
): void {
  router.get(
    '/services',
    operation<'getServiceIncidents'>(async (req, res) => {
      const caller = await callerOf(req);
      const { ref: entityRef } = req.query;
      res.json(await getServiceIncidents(context, { caller, entityRef }));
    }),
  );

  router.get(
    '/incidents/:incidentId/related-services',
    operation<'getRelatedServices'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      const items = await getRelatedServices(context, { caller, incidentId });
      res.json({ items });
    }),
  );
}
