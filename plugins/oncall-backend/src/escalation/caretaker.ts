import { Alert } from '@muster/backstage-plugin-oncall-common';

/** Who takes care of an acknowledged alert: whoever acknowledged, until it is assigned to somebody else. */
export function caretaker({
  owner,
  acknowledgedBy = '',
}: Pick<Alert, 'owner' | 'acknowledgedBy'>): {
  readonly ref: string;
  readonly who: string;
  readonly you: string;
} {
  return owner === undefined || owner === acknowledgedBy
    ? {
        ref: acknowledgedBy,
        who: 'who acknowledged',
        you: 'you acknowledged this alert',
      }
    : {
        ref: owner,
        who: 'to whom it was assigned',
        you: 'this alert was assigned to you',
      };
}
