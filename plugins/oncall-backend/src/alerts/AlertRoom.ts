import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { AlertListStore } from './AlertListStore';
import { AlertRequests } from './AlertRequests';
import { Roster } from '../directory/Roster';
import { PageStore } from '../paging/PageStore';
import { AlertStore } from './AlertStore';

/** What the use cases of alerts work with. */
export type AlertRoom = {
  readonly store: AlertStore;
  readonly lists: AlertListStore;
  readonly requests: AlertRequests;
  readonly pages: PageStore;
  /** People and teams, for searches that name some. */
  readonly rosterNow: () => Promise<Roster>;
  readonly clock: () => DateTime;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
};
