import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { getServicesOnCall, ServiceRoom } from './getServicesOnCall';

/** People with a browser, and other backends. */
const CALLERS = { allow: ['user' as const, 'service' as const] };

/** `/api/oncall/services` */
export function addServiceRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: ServiceRoom; httpAuth: HttpAuthService },
): void {
  router.get('/services', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const items = await getServicesOnCall(room, caller, req.query.ref);
    res.json({ items: [...items] });
  });
}
