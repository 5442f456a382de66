import { Router } from 'express';
import { CallerOf } from '../CallerOf';
import { IncidentsContext } from '../IncidentsContext';
import { operation } from '../IncidentsRouter';
import { createPostmortem } from './createPostmortem';
import { getPostmortem } from './getPostmortem';
import { listPostmortems } from './listPostmortems';
import { publishPostmortem } from './publishPostmortem';
import { updatePostmortem } from './updatePostmortem';

/** `/postmortems` */
export function addPostmortemRoutes(
  router: Router,
  context: IncidentsContext,
  callerOf: CallerOf,
): void {
  router.post(
    '/incidents/:incidentId/postmortem',
    operation<'createPostmortem'>(async (req, res) => {
      const caller = await callerOf(req);
      const { incidentId } = req.params;
      const { postmortem, isNew } = await createPostmortem(context, {
        ...req.body,
        caller,
        incidentId,
      });
      res.status(isNew ? 201 : 200).json(postmortem);
    }),
  );

  router.get(
    '/postmortems',
    operation<'listPostmortems'>(async (req, res) => {
      const caller = await callerOf(req);
      const { limit = 50, ...filter } = req.query;
      res.json(await listPostmortems(context, { ...filter, limit, caller }));
    }),
  );

  router.get(
    '/postmortems/:postmortemId',
    operation<'getPostmortem'>(async (req, res) => {
      const caller = await callerOf(req);
      const { postmortemId } = req.params;
      res.json(await getPostmortem(context, { caller, postmortemId }));
    }),
  );

  router.patch(
    '/postmortems/:postmortemId',
    operation<'updatePostmortem'>(async (req, res) => {
      const caller = await callerOf(req);
      const { postmortemId } = req.params;
      const changes = req.body;
      res.json(
        await updatePostmortem(context, { caller, postmortemId, changes }),
      );
    }),
  );

  router.post(
    '/postmortems/:postmortemId/publish',
    operation<'publishPostmortem'>(async (req, res) => {
      const caller = await callerOf(req);
      const { postmortemId } = req.params;
      res.json(
        await publishPostmortem(context, { ...req.body, caller, postmortemId }),
      );
    }),
  );
}
