import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useEffect } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Somebody of the story. */
export type Person = {
  readonly entityRef: string;
  readonly name: string;
  readonly title?: string;
  readonly team: string;
  readonly timezone?: string;
};

/** The people of the story. The catalog of a portal that just started fills up in seconds, so it asks again. */
export function usePeople() {
  const discoveryApi = useApi(discoveryApiRef);
  const state = useAsyncRetry(async (): Promise<readonly Person[]> => {
    const response = await fetch(
      `${await discoveryApi.getBaseUrl('demo')}/people`,
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return (await response.json()).items;
  }, [discoveryApi]);

  const { loading, retry } = state;
  const isEmpty = !loading && !state.value?.length;
  useEffect(() => {
    const timer = isEmpty ? setTimeout(retry, 1500) : undefined;
    return () => clearTimeout(timer);
  }, [isEmpty, retry]);
  return state;
}
