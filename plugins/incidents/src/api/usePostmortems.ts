import { useApi } from '@backstage/core-plugin-api';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';
import { GrowingList, useGrowingList } from './useGrowingList';

const PAGE_SIZE = 25;

/** Postmortems that match, newest first. */
export function usePostmortems(request: {
  readonly text?: string;
  readonly service?: string;
  readonly status?: Postmortem['status'];
}): GrowingList<Postmortem> {
  const api = useApi(incidentsApiRef);
  const { text, service, status } = request;
  const askPage = useCallback(
    (cursor?: string) =>
      api.listPostmortems({ text, service, status, cursor, limit: PAGE_SIZE }),
    [api, text, service, status],
  );
  return useGrowingList(askPage);
}
