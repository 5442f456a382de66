import {
  AuditorService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { HeartbeatRoom } from '../heartbeats/HeartbeatRoom';
import { HeartbeatStore } from '../heartbeats/HeartbeatStore';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { ShiftRoom } from '../schedules/changeShifts';
import { CarriedFile } from './filesFromEntities';
import { OnCallFileStore } from './OnCallFileStore';

/** What use cases of on-call files need. */
export type OnCallFileRoom = ShiftRoom & {
  readonly files: OnCallFileStore;
  readonly heartbeats: HeartbeatStore;
  readonly integrations: IntegrationStore;
  readonly activity: TeamActivityStore;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  /** The files that the catalog has at this moment. */
  readonly readFiles: () => Promise<readonly CarriedFile[]>;
  readonly submit: HeartbeatRoom['submit'];
  /** This process reads keys and mappings again at once. */
  readonly forgetIntegrations: () => void;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
};
