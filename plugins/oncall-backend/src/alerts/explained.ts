import { DateTime } from 'luxon';
import { AlertRequest } from './AlertRequest';
import { NewAlertEvent } from './StoredAlert';

/** The line that says how the message was understood which asked for a change. */
export function explained(
  { explanation }: Pick<AlertRequest, 'explanation'>,
  alertId: string,
  now: DateTime,
): readonly NewAlertEvent[] {
  return explanation
    ? [{ alertId, at: now, type: 'parsed', text: explanation }]
    : [];
}
