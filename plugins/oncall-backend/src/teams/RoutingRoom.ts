import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { RosterCache } from '../directory/RosterCache';
import { RoutingRuleStore } from './RoutingRuleStore';

/** What use cases of routing rules need. */
export type RoutingRoom = {
  readonly store: RoutingRuleStore;
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
