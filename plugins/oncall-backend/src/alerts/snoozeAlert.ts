import { InputError } from '@backstage/errors';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** Nobody is paged until then; afterwards the escalation starts again. */
export async function snoozeAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
  until: string,
): Promise<Alert> {
  const moment = DateTime.fromISO(until, { zone: 'utc' });
  if (!moment.isValid) {
    throw new InputError(
      `until is '${until}', expected a moment such as 2026-01-05T12:00:00Z`,
    );
  }
  return changeAlert(room, caller, {
    eventId: 'snooze-alert',
    deed: {
      kind: 'snooze',
      until: moment,
      target: { by: 'id', value: id },
    },
  });
}
