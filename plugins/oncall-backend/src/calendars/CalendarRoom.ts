import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { RosterCache } from '../directory/RosterCache';
import { CalendarLinkStore } from './CalendarLinkStore';

/** What use cases of calendars need. */
export type CalendarRoom = {
  readonly calendarLinks: CalendarLinkStore;
  readonly rosters: RosterCache;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Where calendar programs reach this plugin, without a slash at the end. */
  readonly baseUrl: string;
  readonly clock: () => DateTime;
};
