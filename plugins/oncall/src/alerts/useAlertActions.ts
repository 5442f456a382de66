import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallTranslationRef } from '../translation';

/** What the reader is about to do with an alert, in a dialog. */
export type AlertTask = {
  readonly kind: 'snooze' | 'close';
  readonly alert: Alert;
};

/** What just happened, and how to take it back. */
export type AlertNotice = {
  readonly text: string;
  readonly isError?: boolean;
  readonly undo?: () => void;
};

/** What can be done with alerts: at once and undoable, or after a dialog. */
export type AlertActions = ReturnType<typeof useAlertActions>;

/** Acknowledges, snoozes and closes; tells what happened; `onChanged` reads the list again. */
export function useAlertActions(onChanged: () => void) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const [task, setTask] = useState<AlertTask>();
  const [notice, setNotice] = useState<AlertNotice>();

  const attempt = async (change: () => Promise<unknown>, done: AlertNotice) => {
    try {
      await change();
      setNotice(done);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setNotice({ text: t('alertAction.failed', { reason }), isError: true });
    }
    onChanged();
  };
  const unacknowledge = ({ id, message }: Alert) =>
    attempt(() => onCallApi.unacknowledgeAlert(id), {
      text: t('alertAction.unacknowledged', { message }),
    });
  const acknowledge = (alert: Alert) =>
    attempt(() => onCallApi.acknowledgeAlert(alert.id), {
      text: t('alertAction.acknowledged', { message: alert.message }),
      undo: () => unacknowledge(alert),
    });
  const escalate = ({ id, message }: Alert) =>
    attempt(() => onCallApi.escalateAlert(id), {
      text: t('alertAction.escalated', { message }),
    });
  return {
    acknowledge,
    escalate,
    unacknowledge,
    askSnooze: (alert: Alert) => setTask({ kind: 'snooze', alert }),
    askClose: (alert: Alert) => setTask({ kind: 'close', alert }),
    task,
    endTask: () => setTask(undefined),
    notice,
    tell: (text: string) => {
      setNotice({ text });
      onChanged();
    },
    clearNotice: () => setNotice(undefined),
  };
}
