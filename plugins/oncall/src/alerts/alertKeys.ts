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
  const [only, ...others] = alerts;
  // It pages people, so it is for one alert at a time.
  const isOne = only !== undefined && others.length === 0;
  return {
    ...(isOne &&
      alertAbilities(only).canEscalate && {
        e: () => actions.ask('escalate', [only]),
      }),
    ...(open.length > 0 && { a: () => actions.acknowledge(open) }),
    ...(notClosed.length > 0 && {
      c: () => actions.ask('close', notClosed),
      s: () => actions.ask('snooze', notClosed),
      o: () => actions.ask('assign', notClosed),
    }),
  };
}
