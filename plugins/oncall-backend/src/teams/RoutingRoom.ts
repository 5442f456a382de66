import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { RosterCache } from '../directory/RosterCache';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { RoutingRuleStore } from './RoutingRuleStore';
import { TeamActivityStore } from './TeamActivityStore';

/** What use cases of routing rules need. */
export type RoutingRoom = {
  readonly store: RoutingRuleStore;
  readonly files: OnCallFileStore;
  /** What the page of the team tells of later. */
  readonly activity: TeamActivityStore;
  readonly rosters: RosterCache;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
  readonly clock: () => DateTime;
};

/** Called after every change: this process reads again at once, open screens too. */
export function afterRoutingChange(room: RoutingRoom, id: string): void {
  room.rosters.forget();
  room.announce({ type: 'policy', id });
}
