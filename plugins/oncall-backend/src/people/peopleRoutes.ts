import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { addContactMethodRoutes } from './contactMethodRoutes';
import { createDeviceLink } from './createDeviceLink';
import { getMyLoad } from './getMyLoad';
import { getMyOnCall } from './getMyOnCall';
import { getMyPreferences } from './getMyPreferences';
import { addNotificationRuleRoutes } from './notificationRuleRoutes';
import { PeopleRoom } from './PeopleRoom';
import { PEOPLE, personOf } from './personOf';
import { mutePerson, setQuietHours } from './setQuietHours';

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

  router.get('/me/load', async (req, res) => {
    const caller = await httpAuth.credentials(req, PEOPLE);
    const { userEntityRef } = caller.principal;
    res.json(await getMyLoad(room, caller, userEntityRef));
  });

  router.get('/me/preferences', async (req, res) => {
    const person = await personOf(httpAuth, req);
    res.json(await getMyPreferences(room, person));
  });

  router.put('/me/quiet-hours', async (req, res) => {
    const person = await personOf(httpAuth, req);
    await setQuietHours(room, person, req.body.quietHours);
    res.status(204).end();
  });

  router.put('/me/mute', async (req, res) => {
    const person = await personOf(httpAuth, req);
    await mutePerson(room, person, req.body.until);
    res.status(204).end();
  });

  router.post('/me/device-links', async (req, res) => {
    const person = await personOf(httpAuth, req);
    res.status(201).json(await createDeviceLink(room, person));
  });

  addContactMethodRoutes(router, { room, httpAuth });
  addNotificationRuleRoutes(router, { room, httpAuth });
}
