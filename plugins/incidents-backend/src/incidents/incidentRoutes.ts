import { Router } from 'express';
import { CallerOf } from '../CallerOf';
import { IncidentsContext } from '../IncidentsContext';
import { operation } from '../IncidentsRouter';
import { addResponder } from './addResponder';
import { closeIncident } from './closeIncident';
import { declareIncident } from './declareIncident';
import { getIncident } from './getIncident';
import { listIncidents } from './listIncidents';
import { previewIncident } from './previewIncident';
import { reopenIncident } from './reopenIncident';
import { resolveIncident } from './resolveIncident';
import { setImpactedService } from './setImpactedService';
import { updateIncident } from './updateIncident';

/** `/incidents` */
export function addIncidentRoutes(
  router: Router,
  context: IncidentsContext,
  callerOf: CallerOf,
): void {
  router.get(
    '/incidents',
    operation<'listIncidents'>(async (req, res) => {
      const caller = await callerOf(req);
      const { cursor, limit = 50, ...filter } = req.query;
      res.json(await listIncidents(context, { caller, filter, cursor, limit }));
    }),
  );

  router.post(
    '/incidents',
    operation<'declareIncident'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incident, isNew } = await declareIncident(context, {
        caller,
        input: req.body,
      });
      res.status(isNew ? 201 : 200).json(incident);
    }),
  );

  router.post(
    '/incidents/preview',
    operation<'previewIncident'>(async (req, res) => {
      const caller = await callerOf(req);
      res.json(await previewIncident(context, { caller, input: req.body }));
    }),
  );

  router.get(
    '/incidents/:incidentId',
    operation<'getIncident'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res.json(await getIncident(context, { caller, incidentId }));
    }),
  );

  router.patch(
    '/incidents/:incidentId',
    operation<'updateIncident'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      const changes = req.body;
      res.json(await updateIncident(context, { caller, incidentId, changes }));
    }),
  );

  router.post(
    '/incidents/:incidentId/resolve',
    operation<'resolveIncident'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res.json(
        await resolveIncident(context, { ...req.body, caller, incidentId }),
      );
    }),
  );

  router.post(
    '/incidents/:incidentId/reopen',
    operation<'reopenIncident'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res.json(
        await reopenIncident(context, { ...req.body, caller, incidentId }),
      );
    }),
  );

  router.post(
    '/incidents/:incidentId/close',
    operation<'closeIncident'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res.json(
        await closeIncident(context, { ...req.body, caller, incidentId }),
      );
    }),
  );

  router.put(
    '/incidents/:incidentId/impacted-services',
    operation<'setImpactedService'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res.json(
        await setImpactedService(context, { ...req.body, caller, incidentId }),
      );
    }),
  );

  router.post(
    '/incidents/:incidentId/responders',
    operation<'addResponder'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res.json(
        await addResponder(context, { ...req.body, caller, incidentId }),
      );
    }),
  );
}
