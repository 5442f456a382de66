import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { answerCoverRequest } from './answerCoverRequest';
import { CoverRoom } from './CoverRoom';
import { namedCoverRequest } from './namedCoverRequest';
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
    const roster = await room.rosters.get(room.clock());
    res.json({ items: items.map(item => namedCoverRequest(item, roster)) });
  });

  router.post('/me/cover-requests', async (req, res) => {
    const caller = await httpAuth.credentials(req, PEOPLE);
    const person = caller.principal.userEntityRef;
    const made = await requestCover(room, caller, { person, input: req.body });
    const roster = await room.rosters.get(room.clock());
    res.status(201).json(namedCoverRequest(made, roster));
  });

  router.post('/me/cover-requests/:coverRequestId/answer', async (req, res) => {
    const caller = await httpAuth.credentials(req, PEOPLE);
    const person = caller.principal.userEntityRef;
    const { coverRequestId: id } = req.params;
    const request = { person, id, answer: req.body.answer };
    const answered = await answerCoverRequest(room, caller, request);
    const roster = await room.rosters.get(room.clock());
    res.json(namedCoverRequest(answered, roster));
  });
}
