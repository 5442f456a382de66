import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import {
  CalendarImportRoom,
  importCalendar,
} from '../calendarImport/importCalendar';
import { getShiftHistory } from '../history/getShiftHistory';
import { createOverride } from './createOverride';
import { createSchedule } from './createSchedule';
import { deleteOverride } from './deleteOverride';
import { deleteSchedule } from './deleteSchedule';
import { getSchedule } from './getSchedule';
import {
  getScheduleProblems,
  ScheduleProblemsRoom,
} from './getScheduleProblems';
import { getShifts } from './getShifts';
import { listOnCall } from './listOnCall';
import { listSchedulePeople } from './listSchedulePeople';
import { listSchedules } from './listSchedules';
import { revised } from './scheduleRow';
import { updateOverride } from './updateOverride';
import { updateSchedule } from './updateSchedule';

/** People with a browser, and other backends. */
const CALLERS = { allow: ['user' as const, 'service' as const] };

/** `/api/oncall/schedules` and `/api/oncall/on-call` */
export function addScheduleRoutes(
  router: OnCallRouter,
  {
    room,
    httpAuth,
  }: {
    room: Parameters<typeof deleteSchedule>[0] &
      ScheduleProblemsRoom &
      CalendarImportRoom;
    httpAuth: HttpAuthService;
  },
): void {
  router.get('/schedules', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const items = await listSchedules(room, caller, req.query);
    res.json({ items: items.map(revised) });
  });

  router.post('/schedules', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const schedule = await createSchedule(room, caller, req.body);
    res.status(201).json(revised(schedule));
  });

  router.post('/schedules/import', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const { shifts, unknown, ...rest } = await importCalendar(
      room,
      caller,
      req.body,
    );
    res.json({ ...rest, shifts: [...shifts], unknown: [...unknown] });
  });

  router.get('/schedules/:scheduleId', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const { scheduleId } = req.params;
    res.json(revised(await getSchedule(room, caller, scheduleId)));
  });

  router.put('/schedules/:scheduleId', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const request = { id: req.params.scheduleId, inputOf: () => req.body };
    res.json(revised(await updateSchedule(room, caller, request)));
  });

  router.delete('/schedules/:scheduleId', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    await deleteSchedule(room, caller, req.params.scheduleId);
    res.status(204).end();
  });

  router.get('/schedules/:scheduleId/shifts', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const request = { ...req.query, scheduleId: req.params.scheduleId };
    const items = await getShifts(room, caller, request);
    res.json({ items: [...items] });
  });

  router.get('/schedules/:scheduleId/people', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const { scheduleId } = req.params;
    const items = await listSchedulePeople(room, caller, scheduleId);
    res.json({ items: [...items] });
  });

  router.get('/schedules/:scheduleId/history', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const request = { ...req.query, scheduleId: req.params.scheduleId };
    const { items, ...rest } = await getShiftHistory(room, caller, request);
    res.json({ ...rest, items: [...items] });
  });

  router.get('/schedules/:scheduleId/problems', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const { scheduleId } = req.params;
    const items = await getScheduleProblems(room, caller, scheduleId);
    res.json({ items: [...items] });
  });

  router.post('/schedules/:scheduleId/overrides', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const request = { scheduleId: req.params.scheduleId, input: req.body };
    res.status(201).json(await createOverride(room, caller, request));
  });

  router.put(
    '/schedules/:scheduleId/overrides/:overrideId',
    async (req, res) => {
      const caller = await httpAuth.credentials(req, CALLERS);
      const request = { ...req.params, input: req.body };
      res.json(await updateOverride(room, caller, request));
    },
  );

  router.delete(
    '/schedules/:scheduleId/overrides/:overrideId',
    async (req, res) => {
      const caller = await httpAuth.credentials(req, CALLERS);
      await deleteOverride(room, caller, req.params);
      res.status(204).end();
    },
  );

  router.get('/on-call', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const items = await listOnCall(room, caller, req.query);
    res.json({ items: [...items] });
  });
}
