import { useApi } from '@backstage/core-plugin-api';
import {
  IncidentPreview,
  IncidentPriority,
} from '@muster/backstage-plugin-incidents-common';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { useState } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';

const WAIT_MS = 300;

/** What would happen, asked a moment after the last change. */
export function usePreview(input: {
  readonly priority: IncidentPriority;
  readonly services: readonly string[];
}): {
  /** The preview of exactly what stands in the form; absent while that is being worked out. */
  readonly preview?: IncidentPreview;
  readonly error?: Error;
} {
  const api = useApi(incidentsApiRef);
  const { priority } = input;
  const services = input.services.join(',');
  const question = `${priority} ${services}`;
  const [settled, setSettled] = useState({ question, priority, services });
  useDebounce(() => setSettled({ question, priority, services }), WAIT_MS, [
    question,
  ]);
  const answer = useAsync(
    () =>
      api.previewIncident({
        priority: settled.priority,
        impactedServices: settled.services.split(',').filter(Boolean),
      }),
    [api, settled.question],
  );
  const isCurrent = settled.question === question && !answer.loading;
  return isCurrent ? { preview: answer.value, error: answer.error } : {};
}
