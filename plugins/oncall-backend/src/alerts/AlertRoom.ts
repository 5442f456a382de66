import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AlertListStore } from './AlertListStore';
import { AlertRequests } from './AlertRequests';
import { AlertStore } from './AlertStore';

/** What the use cases of alerts work with. */
export type AlertRoom = {
  readonly store: AlertStore;
  readonly lists: AlertListStore;
  readonly requests: AlertRequests;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
};
