import { EscalationStep } from '@muster/backstage-plugin-oncall-common';

/** Opsgenie knows no round robin; what comes closest to it is said instead. */
export function notifyType({ notify, recipient }: EscalationStep): string {
  if (notify !== 'round-robin') {
    return notify;
  }
  return recipient.type === 'team' ? 'random' : 'default';
}
