import { useApi } from '@backstage/core-plugin-api';
import {
  Alert,
  AlertListRequest,
  ONCALL_SIGNAL_CHANNEL,
  OnCallApi,
} from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback, useState } from 'react';

const PER_PART = 50;

/**
 * Alerts that fit a filter, in its order; `more` reads one part further.
 *
 * @remarks `filter` is the identity of the question: memoize it.
 */
export function useAlerts(filter: AlertListRequest) {
  const onCallApi = useApi(onCallApiRef);
  const [asked, setAsked] = useState({ filter, parts: 1 });
  const parts = asked.filter === filter ? asked.parts : 1;
  const ask = useCallback(
    () => readParts(onCallApi, filter, parts),
    [onCallApi, filter, parts],
  );
  const answer = useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
  const more = () => setAsked({ filter, parts: parts + 1 });
  return { ...answer, more };
}

/** A refresh reads every part again, so that a list that changed at the top has no holes further down. */
async function readParts(
  onCallApi: OnCallApi,
  filter: AlertListRequest,
  parts: number,
): Promise<{ readonly alerts: readonly Alert[]; readonly hasMore: boolean }> {
  const alerts: Alert[] = [];
  let cursor: string | undefined;
  for (let part = 0; part < parts; part++) {
    const page = await onCallApi.listAlerts({
      ...filter,
      cursor,
      limit: PER_PART,
    });
    alerts.push(...page.items);
    cursor = page.nextCursor;
    if (!cursor) {
      break;
    }
  }
  return { alerts, hasMore: cursor !== undefined };
}
