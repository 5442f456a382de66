import { INCIDENTS_SIGNAL_CHANNEL } from '@muster/backstage-plugin-incidents-common';
import { CursorPage } from '@muster/backstage-plugin-oncall-common';
import {
  LiveAnswer,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback, useRef } from 'react';

/** A list that is read part by part and keeps all its parts fresh. */
export type GrowingList<T> = LiveAnswer<readonly T[]> & {
  /** Absent at the end of the list. */
  readonly loadMore?: () => void;
};

/**
 * Reads the first part of a cursor-paged list, one more part per `loadMore`, and all of them again on a signal.
 *
 * @remarks `askPage` is the identity of the question: wrap it in `useCallback`.
 */
export function useGrowingList<T>(
  askPage: (cursor?: string) => Promise<CursorPage<T>>,
): GrowingList<T> {
  const wanted = useRef(1);
  const ask = useCallback(() => readPages(askPage, wanted.current), [askPage]);
  const answer = useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
  const loadMore = () => {
    wanted.current += 1;
    answer.retry();
  };
  return {
    ...answer,
    value: answer.value?.items,
    loadMore: answer.value?.nextCursor ? loadMore : undefined,
  };
}

async function readPages<T>(
  askPage: (cursor?: string) => Promise<CursorPage<T>>,
  wanted: number,
): Promise<CursorPage<T>> {
  let page = await askPage();
  const items = [...page.items];
  for (let read = 1; read < wanted && page.nextCursor; read++) {
    page = await askPage(page.nextCursor);
    items.push(...page.items);
  }
  return { items, nextCursor: page.nextCursor };
}
