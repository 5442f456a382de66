import { useApi } from '@backstage/core-plugin-api';
import {
  MessagePreview,
  MessageTrial,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef, reasonOf } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useInOrder } from './useInOrder';

/** Typing does not ask for every letter. */
const PAUSE_MILLISECONDS = 400;

/** What a message would do, or why nobody knows. */
export type MessageAnswer = {
  readonly items?: readonly MessagePreview[];
  readonly error?: Error;
};

/** What a message would do, kept up with what is typed; nothing while there is nothing to try. */
export function useMessagePreview(
  id: string,
  trial: MessageTrial | undefined,
  /** With another one the answer is old, though the trial says the same: it may be about the latest message. */
  news?: string,
): MessageAnswer {
  const onCallApi = useApi(onCallApiRef);
  const [preview, setPreview] = useState<MessageAnswer>({});
  const inOrder = useInOrder();
  const asked = JSON.stringify(trial);
  useDebounce(
    () => {
      const show = inOrder(setPreview);
      if (!trial) {
        show({});
        return;
      }
      onCallApi.previewMessage(id, trial).then(
        items => show({ items }),
        error => show({ error: reasonOf(error) }),
      );
    },
    PAUSE_MILLISECONDS,
    [id, asked, news],
  );
  return preview;
}
