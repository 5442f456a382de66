import { useRouteRef } from '@backstage/core-plugin-api';
import { escalationRouteRef } from '../routes';

/** The address of the escalation policies, narrowed to the one of this name. */
export function useEscalationLink(): (name: string) => string {
  const link = useRouteRef(escalationRouteRef);
  return name => `${link()}?${new URLSearchParams({ q: name })}`;
}
