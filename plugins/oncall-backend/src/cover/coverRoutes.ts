import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { answerCoverRequest } from './answerCoverRequest';
import { CoverRoom } from './CoverRoom';
import { requestCover } from './requestCover';

const PEOPLE = { allow: ['user' as const] };

/** Answered requests are shown for this long after the time that they were about. */
const SHOWN = { days: 7 };

/** `/api/oncall/me/cover-requests`: only ever those from and to the one who asks. */
export function addCoverRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: CoverRoom; httpAuth: HttpAuthService },
): void {
  router.get('/me/cover-requests', async (req, res) => {
    const { principal } = await httpAuth.credentials(req, PEOPLE);
    const since = room.clock().minus(SHOWN);
    const person = principal.userEntityRef;
    const items = await room.coverRequests.listOf(person, since);
    res.json({ items: [...items] });
  });

  router.post('/me/cover-requests', async (req, res) => {
    const caller = await httpAuth.credentials(req, PEOPLE);
    const person = caller.principal.userEntityRef;
    const request = { person, input: req.body };
    res.status(201).json(await requestCover(room, caller, request));
  });

  router.post('/me/cover-requests/:coverRequestId/answer', async (req, res) => {
    const caller = await httpAuth.credentials(req, PEOPLE);
    const person = caller.principal.userEntityRef;
    const { coverRequestId: id } = req.params;
    const request = { person, id, answer: req.body.answer };
    res.json(await answerCoverRequest(room, caller, request));
  });
}
