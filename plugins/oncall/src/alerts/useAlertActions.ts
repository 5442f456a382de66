import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useErrorWords,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { useEach } from './useEach';

/** What the reader is about to do with alerts, in a dialog. */
export type AlertTask = {
  readonly kind: 'snooze' | 'close' | 'assign' | 'escalate';
  readonly alerts: readonly Alert[];
};

/** What just happened, and how to take it back. */
export type AlertNotice = {
  readonly text: string;
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

  const attempt = async (change: () => Promise<unknown>, done: AlertNotice) => {
    try {
      await change();
      setNotice(done);
    } catch (error) {
      const reason = words(error);
      setNotice({ text: t('alertAction.failed', { reason }), isError: true });
    }
    onChanged();
  };
  const unacknowledge = (alerts: readonly Alert[]) =>
    attempt(() => each(alerts, ({ id }) => onCallApi.unacknowledgeAlert(id)), {
      text: t('alertAction.unacknowledged', named(alerts)),
    });
  const acknowledge = (alerts: readonly Alert[]) =>
    attempt(() => each(alerts, ({ id }) => onCallApi.acknowledgeAlert(id)), {
      text: t('alertAction.acknowledged', named(alerts)),
      undo: () => unacknowledge(alerts),
    });
  return {
    acknowledge,
    unacknowledge,
    ask: (kind: AlertTask['kind'], alerts: readonly Alert[]) =>
      setTask({ kind, alerts }),
    attempt: (change: () => Promise<unknown>, text: string) =>
      attempt(change, { text }),
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

/** What a sentence about some alerts calls them. */
export function named(alerts: readonly Alert[]): {
  readonly count: number;
  readonly message: string;
} {
  return { count: alerts.length, message: alerts.at(0)?.message ?? '' };
}
