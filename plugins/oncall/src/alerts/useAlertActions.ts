import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useErrorWords,
} from '@muster/backstage-plugin-oncall-react';
import { ReactNode, useState } from 'react';
import { named } from './named';
import { onCallAlertsTranslationRef } from './translation';
import { useAcknowledge } from './useAcknowledge';
import { useEach } from './useEach';

/** What the reader is about to do with alerts, in a dialog. */
export type AlertTask = {
  readonly kind: 'snooze' | 'close' | 'assign' | 'escalate';
  readonly alerts: readonly Alert[];
};

/** What just happened, and how to take it back. */
export type AlertNotice = {
  readonly text: ReactNode;
  readonly isError?: boolean;
  readonly undo?: () => void;
};

/** What can be done with alerts: at once and undoable, or after a dialog. */
export type AlertActions = ReturnType<typeof useAlertActions>;

/** Acknowledges, escalates, snoozes, closes, assigns; tells what happened; `onChanged` reads the list again. */
export function useAlertActions(onChanged: () => void) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const each = useEach();
  const words = useErrorWords();
  const [task, setTask] = useState<AlertTask>();
  const [notice, setNotice] = useState<AlertNotice>();

  const attempt = async (
    change: () => Promise<AlertNotice>,
  ): Promise<boolean> => {
    try {
      setNotice(await change());
      return true;
    } catch (error) {
      const reason = words(error);
      setNotice({ text: t('alertAction.failed', { reason }), isError: true });
      return false;
    } finally {
      onChanged();
    }
  };
  const unacknowledge = (alerts: readonly Alert[]) =>
    attempt(async () => {
      await each(alerts, ({ id }) => onCallApi.unacknowledgeAlert(id));
      return { text: t('alertAction.unacknowledged', named(alerts)) };
    });
  const acknowledging = useAcknowledge({
    attempt,
    notify: setNotice,
    giveBack: unacknowledge,
  });
  return {
    ...acknowledging,
    unacknowledge,
    ask: (kind: AlertTask['kind'], alerts: readonly Alert[]) =>
      setTask({ kind, alerts }),
    attempt: (change: () => Promise<unknown>, text: string) =>
      attempt(async () => {
        await change();
        return { text };
      }),
    task,
    /** Also after something that did not work for all of several alerts: what became of the others is to be seen. */
    endTask: () => {
      setTask(undefined);
      onChanged();
    },
    notice,
    tell: (text: string) => {
      setNotice({ text });
      onChanged();
    },
    clearNotice: () => setNotice(undefined),
  };
}
