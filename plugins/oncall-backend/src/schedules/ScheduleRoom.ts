import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { ShiftRoom } from './changeShifts';
import { ScheduleStore } from './ScheduleStore';

/** What use cases of schedules need. */
export type ScheduleRoom = ShiftRoom & {
  readonly store: ScheduleStore;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
};

/** Called after every change: this process reads again at once, open screens too. */
export function afterScheduleChange(room: ScheduleRoom, id: string): void {
  room.rosters.forget();
  room.announce({ type: 'schedule', id });
}
