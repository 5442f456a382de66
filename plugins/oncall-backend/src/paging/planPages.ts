import {
  Alert,
  NotificationAction,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { PlannedMessage, planNotification } from '../people/planNotification';
import { Preferences } from '../people/Preferences';
import { subjectOfAlert } from '../people/subjectOfAlert';
import { laneOf, StoredPage } from './StoredPage';
import { timeOrderedId } from '../timeOrderedId';

/** Somebody whom a step tells, and why. */
export type PersonToPage = {
  /** Entity reference. */
  readonly person: string;
  readonly reason: string;
  readonly round: number;
  readonly step: number;
  /** The step tells people until the alert is closed, not only until it is acknowledged. */
  readonly untilClosed: boolean;
};

/** The pages to write, and what is to be said about people who are not told, or not as they wish. */
export type PlannedPages = {
  readonly pages: readonly StoredPage[];
  readonly remarks: readonly {
    readonly person: string;
    readonly isTold: boolean;
    readonly remark: string;
  }[];
  /** Who hears of it only later, and why. */
  readonly waits: readonly { readonly person: string; readonly why: string }[];
};

const NO_PREFERENCES: Preferences = {
  methods: [],
  rules: [],
  zone: 'Etc/UTC',
};

/** The pages for every person, by the contact methods and at the times that the person's rules say. */
export function planPages(options: {
  alert: Alert;
  /** Of the escalation; of the news, for what is not a new alert. */
  runToken: string;
  action?: NotificationAction;
  people: readonly PersonToPage[];
  preferences: ReadonlyMap<string, Preferences>;
  now: DateTime;
}): PlannedPages {
  const planned = options.people.map(person => planFor(person, options));
  return {
    pages: planned.flatMap(({ pages }) => pages),
    remarks: planned.flatMap(({ person, pages, remark }) =>
      remark ? [{ person, remark, isTold: pages.length > 0 }] : [],
    ),
    waits: planned.flatMap(({ person, why }) => (why ? [{ person, why }] : [])),
  };
}

function planFor(
  { person, reason, round, step, untilClosed }: PersonToPage,
  options: Parameters<typeof planPages>[0],
) {
  const { alert, runToken, preferences, now } = options;
  const action =
    options.action ?? (round > 1 ? 'renotified-alert' : 'create-alert');
  const { messages, remark } = planNotification({
    preferences: preferences.get(person) ?? NO_PREFERENCES,
    action,
    priority: alert.priority,
    subject: subjectOfAlert(alert),
    now,
  });
  const pages = messages.map(
    ({ method, at, turn, repeatMinutes, how }): StoredPage => ({
      id: timeOrderedId(),
      alertId: alert.id,
      runToken,
      round,
      step,
      turn,
      person,
      contactMethod: method.id,
      channel: method.channel,
      to: method.to,
      lane: laneOf(alert.priority),
      action,
      untilClosed,
      repeatMinutes,
      how,
      status: 'pending',
      reason,
      attempts: 0,
      plannedAt: toIso(now),
      nextAttemptAt: toIso(at),
    }),
  );
  return { person, pages, remark, why: whyAllWait(messages) };
}

/** Why the first message comes late, when all do. */
function whyAllWait(messages: readonly PlannedMessage[]): string | undefined {
  const [first] = [...messages].sort(
    (one, other) => one.at.toMillis() - other.at.toMillis(),
  );
  return messages.every(({ waitsBecause }) => waitsBecause)
    ? first?.waitsBecause
    : undefined;
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
