import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { addContactMethod } from './addContactMethod';
import { deleteContactMethod } from './deleteContactMethod';
import { getMyOnCall } from './getMyOnCall';
import { PeopleRoom } from './PeopleRoom';

const PEOPLE = { allow: ['user' as const] };

/** `/api/oncall/me`: only ever about the one who asks. */
export function addPeopleRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: PeopleRoom; httpAuth: HttpAuthService },
): void {
  router.get('/me', async (req, res) => {
    const caller = await httpAuth.credentials(req, PEOPLE);
    const { userEntityRef } = caller.principal;
    res.json(await getMyOnCall(room, caller, userEntityRef));
  });

  router.post('/me/contact-methods', async (req, res) => {
    const { principal } = await httpAuth.credentials(req, PEOPLE);
    const person = principal.userEntityRef;
    res.status(201).json(await addContactMethod(room, person, req.body));
  });

  router.delete('/me/contact-methods/:contactMethodId', async (req, res) => {
    const { principal } = await httpAuth.credentials(req, PEOPLE);
    const { contactMethodId } = req.params;
    await deleteContactMethod(room, principal.userEntityRef, contactMethodId);
    res.status(204).end();
  });
}
