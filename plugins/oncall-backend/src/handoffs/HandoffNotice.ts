import { DateTime } from 'luxon';
import { Handoff } from './handoffsOf';

/** One message about a handoff to one contact method. */
export type HandoffNotice = {
  readonly id: string;
  readonly person: string;
  readonly scheduleId: string;
  readonly action: Handoff['action'];
  /** When the turn begins or ends. */
  readonly boundary: DateTime;
  readonly minutesBefore: number;
  readonly contactMethod: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attempts: number;
  readonly nextAttemptAt: DateTime;
};
