import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { holdOf } from '../escalation/holdOf';
import { StoredAlert } from './StoredAlert';

/** What everybody sees, with what keeps people from being told now. */
export function withHold(stored: StoredAlert, now: DateTime): Alert {
  const held = holdOf(stored, now);
  return held ? { ...stored.alert, held } : stored.alert;
}
