import {
  AuditorService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { Roster } from '../directory/Roster';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { HeartbeatStore } from './HeartbeatStore';
import { HeartbeatSettings } from './readHeartbeatSettings';

/** What the use cases of heartbeats work with. */
export type HeartbeatRoom = {
  readonly store: HeartbeatStore;
  readonly files: OnCallFileStore;
  /** What the page of the team tells of later. */
  readonly activity: TeamActivityStore;
  readonly settings: HeartbeatSettings;
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
  readonly clock: () => DateTime;
};
