import { DateTime } from 'luxon';

/** One message about news of an alert, to one contact method. */
export type AlertNotice = {
  readonly id: string;
  readonly alertId: string;
  /** Entity reference. */
  readonly person: string;
  readonly contactMethod: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attempts: number;
  readonly plannedAt: DateTime;
  readonly nextAttemptAt: DateTime;
};
