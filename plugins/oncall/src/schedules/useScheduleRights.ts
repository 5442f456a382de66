import {
  drillCreatePermission,
  forwardingUpdatePermission,
  overrideUpdatePermission,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { useMissingRight } from '../api/useMissingRight';

/** Which rights the reader lacks for what can be done with a schedule of a team. */
export function useScheduleRights(team: string | undefined) {
  return {
    override: useMissingRight(overrideUpdatePermission, [team]),
    update: useMissingRight(scheduleUpdatePermission, [team]),
    forwarding: useMissingRight(forwardingUpdatePermission),
    drill: useMissingRight(drillCreatePermission),
  };
}
