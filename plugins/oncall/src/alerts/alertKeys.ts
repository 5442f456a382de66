import { Alert } from '@muster/backstage-plugin-oncall-common';
import { alertAbilities } from './alertAbilities';
import { AlertActions } from './useAlertActions';
import { AlertKeys } from './useAlertKeys';

/** The keys that act on alerts, as far as their states allow. */
export function alertKeys(
  alerts: readonly Alert[],
  actions: AlertActions,
): AlertKeys {
  const open = alerts.filter(alert => alertAbilities(alert).canAcknowledge);
  const notClosed = alerts.filter(alert => alertAbilities(alert).canClose);
  return {
    ...(open.length > 0 && { a: () => actions.acknowledge(open) }),
    ...(notClosed.length > 0 && {
      c: () => actions.ask('close', notClosed),
      s: () => actions.ask('snooze', notClosed),
      o: () => actions.ask('assign', notClosed),
    }),
  };
}
