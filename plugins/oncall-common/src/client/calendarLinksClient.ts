import { OnCallCalendarLinksApi } from './OnCallCalendarLinksApi';
import { PluginHttp } from './PluginHttp';

export function calendarLinksClient(http: PluginHttp): OnCallCalendarLinksApi {
  return {
    listCalendarLinks: options => http.items('/me/calendar-links', {}, options),
    createCalendarLink: (input, options) =>
      http.send('POST', '/me/calendar-links', input, options),
    deleteCalendarLink: (id, options) => {
      const path = `/me/calendar-links/${encodeURIComponent(id)}`;
      return http.send('DELETE', path, undefined, options);
    },
  };
}
