import {
  AlertPriority,
  ContactMethod,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { laneOf, StoredPage } from './StoredPage';

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

/** The pages to write, and the people for whom there is no way to reach them. */
export type PlannedPages = {
  readonly pages: readonly StoredPage[];
  readonly unreachable: readonly PersonToPage[];
};

/** One page for every enabled contact method of every person. */
export function planPages(options: {
  alertId: string;
  runToken: string;
  priority: AlertPriority;
  people: readonly PersonToPage[];
  methods: ReadonlyMap<string, readonly ContactMethod[]>;
  now: DateTime;
}): PlannedPages {
  const { people, methods, now } = options;
  const enabledOf = (person: string) =>
    (methods.get(person) ?? []).filter(method => method.enabled);
  const at = toIso(now);
  return {
    pages: people.flatMap(({ person, reason, round, step, untilClosed }) =>
      enabledOf(person).map(method => ({
        id: randomUUID(),
        alertId: options.alertId,
        runToken: options.runToken,
        round,
        step,
        person,
        contactMethod: method.id,
        channel: method.channel,
        to: method.to,
        lane: laneOf(options.priority),
        untilClosed,
        status: 'pending' as const,
        reason,
        attempts: 0,
        plannedAt: at,
        nextAttemptAt: at,
      })),
    ),
    unreachable: people.filter(({ person }) => enabledOf(person).length === 0),
  };
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
