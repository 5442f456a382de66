import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useMe } from '../api/useMe';
import { PersonName } from '../ui/PersonName';
import { named } from './named';
import { onCallAlertsTranslationRef } from './translation';
import { AlertNotice } from './useAlertActions';
import { useEach } from './useEach';

/** After this the reader is told that there is no answer, and may try again: a phone waits for minutes on a network that is gone. */
const PATIENCE_MS = 15_000;

/**
 * Acknowledges alerts, each once however often the button is pressed, and says who has them then: somebody else may have been
 * faster.
 */
export function useAcknowledge(options: {
  readonly attempt: (change: () => Promise<AlertNotice>) => Promise<boolean>;
  readonly notify: (notice: AlertNotice) => void;
  readonly giveBack: (alerts: readonly Alert[]) => void;
}) {
  const { attempt, notify, giveBack } = options;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const each = useEach();
  const me = useMe()?.userEntityRef;
  const sent = useSent();

  const acknowledge = async (alerts: readonly Alert[]) => {
    const fresh = alerts.filter(alert => !sent.has(alert));
    if (fresh.length === 0) {
      return;
    }
    sent.add(fresh);
    const patience = setTimeout(() => {
      sent.remove(fresh);
      notify({ text: t('alertAction.noAnswer'), isError: true });
    }, PATIENCE_MS);
    const isDone = await attempt(async () => {
      const after = await each(fresh, ({ id }) =>
        onCallApi.acknowledgeAlert(id),
      );
      sent.answer(after);
      const isTaken = ({ acknowledgedBy }: Alert) =>
        me !== undefined &&
        acknowledgedBy !== undefined &&
        acknowledgedBy !== me;
      const mine = after.filter(alert => !isTaken(alert));
      const taken = after.find(isTaken);
      return mine.length === 0 && taken?.acknowledgedBy
        ? {
            text: t('alertAction.taken', {
              ...named(after),
              person: (
                <PersonName key="person" entityRef={taken.acknowledgedBy} />
              ),
            }),
          }
        : {
            text: t('alertAction.acknowledged', named(mine)),
            undo: () => giveBack(mine),
          };
    });
    clearTimeout(patience);
    if (!isDone) {
      sent.remove(fresh);
    }
  };
  return { acknowledge, isAcknowledging: sent.has };
}

/** Of which alerts an acknowledgement is on its way, or done and not seen yet in what the screen shows of them. */
function useSent() {
  const [sent, setSent] = useState<ReadonlyMap<string, number>>(new Map());
  const note = (alerts: readonly Alert[], until: (alert: Alert) => number) =>
    setSent(
      before =>
        new Map([
          ...before,
          ...alerts.map(alert => [alert.id, until(alert)] as const),
        ]),
    );
  const changedAt = ({ updatedAt }: Alert) => Date.parse(updatedAt);
  return {
    has: (alert: Alert) => changedAt(alert) < (sent.get(alert.id) ?? 0),
    add: (alerts: readonly Alert[]) => note(alerts, () => Infinity),
    answer: (alerts: readonly Alert[]) => note(alerts, changedAt),
    remove: (alerts: readonly Alert[]) => note(alerts, () => 0),
  };
}
