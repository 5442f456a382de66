import { usePermission } from '@backstage/plugin-permission-react';
import { oncallPermissions } from '@muster/backstage-plugin-oncall-common';

/** How soon rights are asked for again that could not be asked. */
export const ASK_AGAIN_MILLISECONDS = 10_000;

/** Whether the reader may do something; no while nobody knows yet. */
export function useMayI(
  permission: (typeof oncallPermissions)[number],
): boolean {
  const { allowed, loading } = usePermission({ permission });
  return allowed && !loading;
}
