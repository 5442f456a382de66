import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { ShiftRoom } from './changeShifts';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { ScheduleStore } from './ScheduleStore';

/** What use cases of schedules need. */
export type ScheduleRoom = ShiftRoom & {
  readonly store: ScheduleStore;
  readonly files: OnCallFileStore;
  /** What the page of the team tells of later. */
  readonly activity: TeamActivityStore;
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
