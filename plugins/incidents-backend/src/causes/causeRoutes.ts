import { Router } from 'express';
import { CallerOf } from '../CallerOf';
import { IncidentsContext } from '../IncidentsContext';
import { operation } from '../IncidentsRouter';
import { addPotentialCause } from './addPotentialCause';
import { investigate } from './investigate';
import { updatePotentialCause } from './updatePotentialCause';

/** What may have caused an incident. */
export function addCauseRoutes(
  router: Router,
  context: IncidentsContext,
  callerOf: CallerOf,
): void {
  router.get(
    '/incidents/:incidentId/investigation',
    operation<'getInvestigation'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      const { hours = 24, environment } = req.query;
      res.json(
        await investigate(context, { caller, incidentId, hours, environment }),
      );
    }),
  );

  router.post(
    '/incidents/:incidentId/potential-causes',
    operation<'addPotentialCause'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res
        .status(201)
        .json(
          await addPotentialCause(context, { ...req.body, caller, incidentId }),
        );
    }),
  );

  router.patch(
    '/incidents/:incidentId/potential-causes/:causeId',
    operation<'updatePotentialCause'>(async (req, res) => {
      const caller = await callerOf(req);
      const options = { ...req.body, ...req.params, caller };
      res.json(await updatePotentialCause(context, options));
    }),
  );
}
