import { Router } from 'express';
import { CallerOf } from '../CallerOf';
import { IncidentsContext } from '../IncidentsContext';
import { operation } from '../IncidentsRouter';
import { addTimelineEntry } from './addTimelineEntry';
import { getTimeline } from './getTimeline';

/** `/incidents/:incidentId/timeline` */
export function addTimelineRoutes(
  router: Router,
  context: IncidentsContext,
  callerOf: CallerOf,
): void {
  router.get(
    '/incidents/:incidentId/timeline',
    operation<'getTimeline'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res.json({ items: await getTimeline(context, { caller, incidentId }) });
    }),
  );

  router.post(
    '/incidents/:incidentId/timeline',
    operation<'addTimelineEntry'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      res
        .status(201)
        .json(
          await addTimelineEntry(context, { ...req.body, caller, incidentId }),
        );
    }),
  );
}
