import {
  AuditorService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { AlertStore } from '../alerts/AlertStore';
import { RosterCache } from '../directory/RosterCache';
import { PageStore } from '../paging/PageStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { DrillPlanStore } from './DrillPlanStore';
import { DrillStore } from './DrillStore';

/** What use cases of drills need. */
export type DrillRoom = {
  readonly drills: DrillStore;
  readonly plans: DrillPlanStore;
  readonly alerts: AlertStore;
  readonly pages: PageStore;
  /** What the pages of teams tell of later. */
  readonly activity: TeamActivityStore;
  readonly rosters: RosterCache;
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  readonly clock: () => DateTime;
};
