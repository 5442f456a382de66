import { Alert } from '@muster/backstage-plugin-oncall-common';

/** What the state of an alert allows. */
export function alertAbilities({ state }: Pick<Alert, 'state'>) {
  return {
    canAcknowledge: state === 'open' || state === 'snoozed',
    canUnacknowledge: state === 'acknowledged',
    canEscalate: state === 'open',
    canSnooze: state !== 'closed',
    canClose: state !== 'closed',
  };
}
