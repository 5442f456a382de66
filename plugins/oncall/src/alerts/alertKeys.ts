import { Alert } from '@muster/backstage-plugin-oncall-common';
import { alertAbilities } from './alertAbilities';
import { AlertActions } from './useAlertActions';
import { AlertKeys } from './useAlertKeys';

/** The keys that act on one alert, as far as its state allows. */
export function alertKeys(alert: Alert, actions: AlertActions): AlertKeys {
  const can = alertAbilities(alert);
  return {
    ...(can.canAcknowledge && { a: () => actions.acknowledge(alert) }),
    ...(can.canClose && { c: () => actions.askClose(alert) }),
    ...(can.canSnooze && { s: () => actions.askSnooze(alert) }),
  };
}
