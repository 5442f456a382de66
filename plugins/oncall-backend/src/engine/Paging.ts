import {
  AuditorService,
  DiscoveryService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { OnCallChannel } from '@muster/backstage-plugin-oncall-node';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { AlertListStore } from '../alerts/AlertListStore';
import { AlertRequestsOptions } from '../alerts/AlertRequests';
import { AlertStore } from '../alerts/AlertStore';
import { DirectoryGuard } from '../directory/DirectoryGuard';
import { DirectoryStore } from '../directory/DirectoryStore';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';
import { PolicyRoom } from '../escalation/PolicyRoom';
import { RecordNews } from '../news/RecordNews';
import { EscalationStarter } from '../escalation/startEscalation';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { ForwardingRoom } from '../forwarding/ForwardingRoom';
import { PageStore } from '../paging/PageStore';
import { PagingSettings } from '../paging/pagingSettings';
import { MaintenanceStore } from '../maintenance/MaintenanceStore';
import { PeopleRoom } from '../people/PeopleRoom';
import { HandlingPolicyStore } from '../policies/HandlingPolicyStore';
import { deleteSchedule } from '../schedules/deleteSchedule';
import { RoutingRoom } from '../teams/RoutingRoom';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { Engine } from './Engine';
import { EngineMetrics } from './EngineMetrics';
import { PagingDoors } from './addPagingRoutes';

/** What paging needs from the rest of the plugin. */
export type PagingOptions = {
  readonly knex: Knex;
  readonly settings: PagingSettings;
  /** All channels: the built-in ones and those of modules. */
  readonly channels: readonly OnCallChannel[];
  readonly alerts: AlertStore;
  readonly alertList: AlertListStore;
  readonly discovery: Pick<DiscoveryService, 'getExternalBaseUrl'>;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  /** Absent where nobody is told about shifts. */
  readonly notifications?: NotificationService;
  readonly metrics: EngineMetrics;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
  readonly clock: () => DateTime;
  /** Waits in real time, for work that leaves time to others; where the clock is not the real one, it need not wait. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Milliseconds of real time, from any moment on; where the clock is not the real one, of that. */
  readonly stopwatch?: () => number;
};

/** Directory, schedules, escalation, people, paging and the engine, wired to each other. */
export type Paging = {
  readonly starter: EscalationStarter;
  readonly pages: PageStore;
  readonly files: OnCallFileStore;
  readonly forwardingRoom: ForwardingRoom;
  readonly maintenance: MaintenanceStore;
  readonly policyRoom: PolicyRoom;
  readonly routingRoom: RoutingRoom;
  readonly handlingPolicies: HandlingPolicyStore;
  /** What the pages of teams tell of later. */
  readonly activity: TeamActivityStore;
  /** New alerts as the policies want them. */
  readonly prepare: AlertRequestsOptions['prepare'];
  readonly recordNews: RecordNews;
  readonly directory: DirectoryStore;
  readonly directoryGuard: DirectoryGuard;
  readonly rosters: RosterCache;
  readonly roster: (now: DateTime) => Promise<Roster>;
  /** What the use cases of schedules need. */
  readonly scheduleRoom: Parameters<typeof deleteSchedule>[0];
  readonly engine: Engine;
  readonly peopleRoom: PeopleRoom;
  /** How links to this plugin are signed, and where they lead. */
  readonly linkSettings: { readonly secret: string; readonly baseUrl: string };
  /** What this process did changed people, teams or services. */
  readonly rosterChanged: () => void;
  addRoutes(doors: PagingDoors): void;
};
