import { usePermission } from '@backstage/plugin-permission-react';
import { oncallPermissions } from '@muster/backstage-plugin-oncall-common';

/** Whether the reader may do something; no while nobody knows yet. */
export function useMayI(
  permission: (typeof oncallPermissions)[number],
): boolean {
  const { allowed, loading } = usePermission({ permission });
  return allowed && !loading;
}
