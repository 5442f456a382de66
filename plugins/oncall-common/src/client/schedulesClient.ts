import { OnCallSchedulesApi } from './OnCallSchedulesApi';
import { PluginHttp } from './PluginHttp';

export function schedulesClient(http: PluginHttp): OnCallSchedulesApi {
  return {
    listSchedules: (request, options) =>
      http.items('/schedules', request, options),
    getSchedule: (id, options) => http.get(schedule(id), {}, options),
    createSchedule: (input, options) =>
      http.send('POST', '/schedules', input, options),
    updateSchedule: (id, input, options) =>
      http.send('PUT', schedule(id), input, options),
    importCalendar: (input, options) =>
      http.send('POST', '/schedules/import', input, options),
    deleteSchedule: (id, options) =>
      http.send('DELETE', schedule(id), undefined, options),
    getShifts: ({ scheduleId, from, to }, options) =>
      http.items(`${schedule(scheduleId)}/shifts`, { from, to }, options),
    listSchedulePeople: (scheduleId, options) =>
      http.items(`${schedule(scheduleId)}/people`, {}, options),
    getShiftHistory: ({ scheduleId, from, to }, options) =>
      http.get(`${schedule(scheduleId)}/history`, { from, to }, options),
    getScheduleProblems: (id, options) =>
      http.items(`${schedule(id)}/problems`, {}, options),
  };
}

function schedule(id: string): string {
  return `/schedules/${encodeURIComponent(id)}`;
}
