import { useApi } from '@backstage/core-plugin-api';
import {
  MessagePreview,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef, reasonOf } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

/** Typing does not ask for every letter. */
const PAUSE_MILLISECONDS = 400;

/** What a message would do, kept up with what is typed. */
export function useMessagePreview(
  id: string,
  { body, mapping }: { body: string; mapping: WebhookMapping },
) {
  const onCallApi = useApi(onCallApiRef);
  const [preview, setPreview] = useState<{
    readonly items?: readonly MessagePreview[];
    readonly error?: Error;
  }>({});
  const asked = JSON.stringify({ body, mapping });
  useDebounce(
    () => {
      if (body.trim() === '') {
        setPreview({});
        return;
      }
      onCallApi.previewMessage(id, { body, mapping }).then(
        items => setPreview({ items }),
        error => setPreview({ error: reasonOf(error) }),
      );
    },
    PAUSE_MILLISECONDS,
    [id, asked],
  );
  return preview;
}
