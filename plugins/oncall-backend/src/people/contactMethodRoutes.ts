import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { addContactMethod } from './addContactMethod';
import {
  changeContactMethod,
  orderContactMethods,
} from './changeContactMethod';
import { deleteContactMethod } from './deleteContactMethod';
import { PeopleRoom } from './PeopleRoom';
import { personOf } from './personOf';
import { sendContactCode } from './sendContactCode';
import { testContactMethod } from './testContactMethod';
import { verifyContactMethod } from './verifyContactMethod';

/** `/api/oncall/me/contact-methods` */
export function addContactMethodRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: PeopleRoom; httpAuth: HttpAuthService },
): void {
  const path = '/me/contact-methods';

  router.post(path, async (req, res) => {
    const person = await personOf(httpAuth, req);
    res.status(201).json(await addContactMethod(room, person, req.body));
  });

  router.put(`${path}/order`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    await orderContactMethods(room, person, req.body.ids);
    res.status(204).end();
  });

  router.patch(`${path}/:contactMethodId`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    const change = { ...req.body, id: req.params.contactMethodId };
    res.json(await changeContactMethod(room, person, change));
  });

  router.delete(`${path}/:contactMethodId`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    await deleteContactMethod(room, person, req.params.contactMethodId);
    res.status(204).end();
  });

  router.post(`${path}/:contactMethodId/code`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    await sendContactCode(room, person, req.params.contactMethodId);
    res.status(204).end();
  });

  router.post(`${path}/:contactMethodId/verify`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    const proof = { id: req.params.contactMethodId, code: req.body.code };
    res.json(await verifyContactMethod(room, person, proof));
  });

  router.post(`${path}/:contactMethodId/test`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    const { contactMethodId } = req.params;
    res.json(await testContactMethod(room, person, contactMethodId));
  });
}
