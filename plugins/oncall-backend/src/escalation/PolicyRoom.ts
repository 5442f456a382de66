import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { AlertStore } from '../alerts/AlertStore';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { PageStore } from '../paging/PageStore';
import { AlertTimerStore } from '../policies/AlertTimerStore';
import { ShiftRoom } from '../schedules/changeShifts';
import { RoutingRuleStore } from '../teams/RoutingRuleStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { PolicyStore } from './PolicyStore';

/** What use cases of escalations need. */
export type PolicyRoom = ShiftRoom & {
  readonly store: PolicyStore;
  readonly routingRules: RoutingRuleStore;
  readonly integrations: IntegrationStore;
  readonly alerts: AlertStore;
  readonly pages: PageStore;
  readonly files: OnCallFileStore;
  /** What the page of the team tells of later. */
  readonly activity: TeamActivityStore;
  readonly timers: AlertTimerStore;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
};

/** Called after every change: this process reads again at once, open screens too. */
export function afterPolicyChange(room: PolicyRoom, id: string): void {
  room.rosters.forget();
  room.announce({ type: 'policy', id });
}
