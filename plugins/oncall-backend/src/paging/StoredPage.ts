import {
  AlertPriority,
  NotificationAction,
  Page,
} from '@muster/backstage-plugin-oncall-common';

/** Pages of urgent alerts are claimed and sent apart from all others, so that a storm cannot hold them up. */
export type PageLane = 'critical' | 'bulk';

/** A page as the backend knows it: also where it goes to and which run of the escalation asked for it. */
export type StoredPage = Page & {
  readonly runToken: string;
  /** 1-based. */
  readonly round: number;
  /** 1-based. */
  readonly step: number;
  /** The id of the contact method. */
  readonly contactMethod: string;
  readonly to: string;
  readonly lane: PageLane;
  /** Still wanted after an acknowledgement: its step tells people until the alert is closed. */
  readonly untilClosed?: boolean;
  /** What it tells about; a new alert when absent. */
  readonly action?: NotificationAction;
  /** Tells pages apart that go to the same contact method for the same step. 0 when absent. */
  readonly turn?: number;
  /** It comes again so long after it was sent, while its run goes on. */
  readonly repeatMinutes?: number;
};

/** Whose pages travel in which lane. */
export const PRIORITIES: Readonly<Record<PageLane, readonly AlertPriority[]>> =
  { critical: ['P1', 'P2'], bulk: ['P3', 'P4', 'P5'] };

export function laneOf(priority: AlertPriority): PageLane {
  return PRIORITIES.critical.includes(priority) ? 'critical' : 'bulk';
}
