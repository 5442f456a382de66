import { usePermission } from '@backstage/plugin-permission-react';
import {
  NO_TEAM,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';

/** Whether the reader may change what belongs to the team, or to no team; no while nobody knows yet. */
export function useMayConfigure(team: string | undefined): boolean {
  const { allowed, loading } = usePermission({
    permission: teamConfigurePermission,
    resourceRef: team ?? NO_TEAM,
  });
  return allowed && !loading;
}
