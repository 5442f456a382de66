import { useApi } from '@backstage/core-plugin-api';
import { Alert, OnCallApi } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useEffect, useState } from 'react';
import { useInOrder } from './useInOrder';

/** A search has a largest length, and ids are long. */
const PER_QUESTION = 20;

const NONE: ReadonlyMap<string, Alert> = new Map();

/**
 * These alerts as they are now, as far as they have been read; no question when there are none.
 *
 * @remarks They are read again when `moment` changes. While they cannot be read, they stay as they were read last.
 */
export function useAlertsById(
  ids: readonly string[],
  moment: unknown,
): ReadonlyMap<string, Alert> {
  const onCallApi = useApi(onCallApiRef);
  const [read, setRead] = useState(NONE);
  const inOrder = useInOrder();
  const key = ids.join(' ');
  useEffect(() => {
    if (key !== '') {
      // The list around them says that it may be out of date, and asks again.
      readAlerts(onCallApi, key.split(' ')).then(inOrder(setRead), () => {});
    }
  }, [onCallApi, inOrder, key, moment]);
  return read;
}

async function readAlerts(
  onCallApi: OnCallApi,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Alert>> {
  const found: Alert[] = [];
  for (let from = 0; from < ids.length; from += PER_QUESTION) {
    const some = ids.slice(from, from + PER_QUESTION);
    const query = `id: (${some.join(' OR ')})`;
    const limit = PER_QUESTION;
    found.push(...(await onCallApi.listAlerts({ query, limit })).items);
  }
  return new Map(found.map(alert => [alert.id, alert]));
}
