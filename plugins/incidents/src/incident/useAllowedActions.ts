import { usePermission } from '@backstage/plugin-permission-react';
import {
  incidentUpdatePermission,
  postmortemReadPermission,
  postmortemUpdatePermission,
} from '@muster/backstage-plugin-incidents-common';
import { IncidentAction } from './incidentActions';

/** The actions that the reader may take, in the same order. */
export function useAllowedActions(
  actions: readonly IncidentAction[],
): readonly IncidentAction[] {
  const update = usePermission({ permission: incidentUpdatePermission });
  const learn = usePermission({ permission: postmortemUpdatePermission });
  const read = usePermission({ permission: postmortemReadPermission });
  return actions.filter(action => {
    if (action === 'create-postmortem') {
      return learn.allowed;
    }
    return action === 'open-postmortem' ? read.allowed : update.allowed;
  });
}
