import { NotificationAction } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** Something that happened to an alert and that people who were told about it may want to hear. */
export type AlertNews = {
  readonly id: string;
  readonly alertId: string;
  readonly action: NotificationAction;
  /** Entity reference of a person, or the name of a machine. */
  readonly actor?: string;
  /** Who owned the alert then. */
  readonly owner?: string;
  /** What was written, for notes. */
  readonly text?: string;
  readonly at: DateTime;
};
