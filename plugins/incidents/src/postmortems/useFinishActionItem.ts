import { useApi } from '@backstage/core-plugin-api';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import { useCallback } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useReportedAction } from '../api/useReportedAction';

/** Marks one action item as done, or opens it again, without the editor. */
export function useFinishActionItem(
  postmortem: Postmortem,
  readAgain: () => void,
) {
  const api = useApi(incidentsApiRef);
  const act = useCallback(
    async (itemId: string, done: boolean) => {
      const { id, revision } = postmortem;
      const actionItems = postmortem.actionItems.map(item =>
        item.id === itemId ? { ...item, done } : item,
      );
      // After a conflict the newest list is what the reader has to see.
      await api
        .updatePostmortem(id, { revision, actionItems })
        .finally(readAgain);
    },
    [api, postmortem, readAgain],
  );
  return useReportedAction(act);
}
