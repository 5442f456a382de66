import {
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { OnCallRouter } from '../OnCallRouter';
import { CalendarRoom } from './CalendarRoom';
import { createCalendarLink } from './createCalendarLink';
import { deleteCalendarLink } from './deleteCalendarLink';
import { readCalendar } from './readCalendar';

const PEOPLE = { allow: ['user' as const] };

/** `/api/oncall/me/calendar-links`: only ever those of the one who asks. */
export function addCalendarLinkRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: CalendarRoom; httpAuth: HttpAuthService },
): void {
  router.get('/me/calendar-links', async (req, res) => {
    const { principal } = await httpAuth.credentials(req, PEOPLE);
    const links = await room.calendarLinks.listOf(principal.userEntityRef);
    res.json({ items: links.map(({ person: _, ...link }) => link) });
  });

  router.post('/me/calendar-links', async (req, res) => {
    const caller = await httpAuth.credentials(req, PEOPLE);
    const request = { ...req.body, person: caller.principal.userEntityRef };
    res.status(201).json(await createCalendarLink(room, caller, request));
  });

  router.delete('/me/calendar-links/:calendarLinkId', async (req, res) => {
    const { principal } = await httpAuth.credentials(req, PEOPLE);
    const { calendarLinkId } = req.params;
    await deleteCalendarLink(room, principal.userEntityRef, calendarLinkId);
    res.status(204).end();
  });
}

/** `/api/oncall/calendars/<secret>.ics`: for calendar programs, which cannot sign in; the secret says whose it is. */
export function addCalendarRoutes(
  httpRouter: HttpRouterService,
  room: CalendarRoom,
): void {
  const router = Router();
  router.get('/calendars/:secret.ics', async (req, res) => {
    const calendar = await readCalendar(room, req.params.secret);
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
    if (calendar === undefined) {
      res.status(404).type('text').send('This calendar link does not work.');
    } else {
      res.type('text/calendar; charset=utf-8').send(calendar);
    }
  });
  httpRouter.addAuthPolicy({ path: '/calendars', allow: 'unauthenticated' });
  httpRouter.use(router);
}
