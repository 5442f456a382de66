import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { RosterCache } from '../directory/RosterCache';
import { Channels } from '../paging/Channels';
import { PageStore } from '../paging/PageStore';
import { ContactMethodStore } from './ContactMethodStore';

/** What use cases of people need. */
export type PeopleRoom = {
  readonly contactMethods: ContactMethodStore;
  readonly rosters: RosterCache;
  readonly alerts: AlertStore;
  readonly pages: PageStore;
  readonly channels: Channels;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly clock: () => DateTime;
};
