import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { RosterCache } from '../directory/RosterCache';
import { Engine } from '../engine/Engine';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { MaintenanceStore } from './MaintenanceStore';

/** What the use cases of maintenance work with. */
export type MaintenanceRoom = {
  readonly store: MaintenanceStore;
  /** What the pages of teams tell of later. */
  readonly activity: TeamActivityStore;
  readonly alerts: AlertStore;
  readonly integrations: IntegrationStore;
  readonly rosters: RosterCache;
  readonly engine: Engine;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
  readonly clock: () => DateTime;
};
