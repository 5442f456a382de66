import { OnCallCalendarLinksApi } from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeCalendarLinks(pager: FakePager): OnCallCalendarLinksApi {
  const links = fakeList({
    kind: 'calendar link',
    get: () => pager.world.calendarLinks,
    set: calendarLinks => pager.change({ calendarLinks }),
  });
  return {
    listCalendarLinks: async () => links.all(),
    createCalendarLink: async input => {
      const id = pager.newId('calendar-link');
      const link = links.add({ ...input, id, createdAt: pager.now() });
      return { ...link, url: `https://portal.example/calendars/${id}.ics` };
    },
    deleteCalendarLink: async id => links.remove(id),
  };
}
