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

/** Of which alerts an acknowledgement is on its way or done, until they are seen as it has left them. */
function useSent() {
  const [sent, setSent] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    has: ({ id, updatedAt }: Alert) => sent.get(id) === updatedAt,
    add: (alerts: readonly Alert[]) =>
      setSent(
        before =>
          new Map([
            ...before,
            ...alerts.map(({ id, updatedAt }) => [id, updatedAt] as const),
          ]),
      ),
    remove: (alerts: readonly Alert[]) =>
      setSent(
        before =>
          new Map(
            [...before].filter(([id]) => alerts.every(one => one.id !== id)),
          ),
      ),
  };
}
