/**
 * The five promises that hold whatever happens to the processes, checked on the rows that they left behind.
 *
 * 1. No duplicate open alert for a key.
 * 2. No accepted alert is lost.
 * 3. No false escalation: no page is planned twice, and none for an alert that somebody had taken before.
 * 4. No corrupted state: the columns of every row agree, every open alert waits for something or was reported, and what
 *    is due later (timers of policies, ends of acknowledgements, heartbeats, drills) was done when its time came.
 * 5. No starved critical page.
 */
import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { acknowledgementEnds } from '../../escalation/acknowledgementTimes';
import { PolicySnapshot } from '../../escalation/PolicySnapshot';

/** What the checker cannot read from the database. */
export type InvariantFacts = {
  /** Aliases of all alerts that were answered with 2xx and not deleted since. */
  readonly accepted: readonly string[];
  /** The clock of the processes. */
  readonly now: DateTime;
  /** Critical pages that were sent had to be sent this soon after they were planned; absent where nobody worked for a while. */
  readonly criticalWithin?: Duration;
};

/** People who were told last get five minutes, and the watch looks every half a minute. */
const REPORTED_AFTER = Duration.fromObject({ minutes: 6 });

/** What is due is done within a lease and a while. */
const DONE_AFTER = Duration.fromObject({ minutes: 1 });

const CRITICAL = ['P1', 'P2'];

/** A sentence for everything that is not as promised; none when all is well. */
export async function checkInvariants(
  knex: Knex,
  facts: InvariantFacts,
): Promise<readonly string[]> {
  const rows: Rows = {
    alerts: await knex('alert').select('*'),
    pages: await knex('page').select('*'),
    events: await knex('alert_event').select('*').orderBy('id'),
    reports: await knex('silence_report').select('*'),
    timers: await knex('alert_timer').select('*'),
    heartbeats: await knex('heartbeat').select('*'),
    drills: await knex('drill').select('*'),
    drillPlans: await knex('drill_plan').select('*'),
  };
  return [
    ...duplicates(rows),
    ...lost(rows, facts),
    ...plannedTwice(rows),
    ...falseEscalations(rows),
    ...corruptAlerts(rows),
    ...corruptPages(rows),
    ...forgotten(rows, facts),
    ...overdue(rows, facts),
    ...corruptHeartbeats(rows),
    ...corruptDrills(rows),
    ...starved(rows, facts),
  ];
}

type Rows = {
  readonly alerts: readonly AlertRow[];
  readonly pages: readonly PageRow[];
  readonly events: readonly { alert_id: string; type: string; text: string }[];
  readonly reports: readonly { alert_id: string; run_token: string }[];
  readonly timers: readonly { id: string; due_at: Time }[];
  readonly heartbeats: readonly {
    name: string;
    expires_at: Time;
    expired_at: Time;
    alert_alias: string | null;
  }[];
  readonly drills: readonly {
    id: string;
    begun_at: Time;
    ended_at: Time;
    next_action_at: Time;
  }[];
  readonly drillPlans: readonly { id: string; next_action_at: Time }[];
};

type Time = number | string | null;

type AlertRow = {
  readonly id: string;
  readonly alias: string;
  readonly status: string;
  readonly priority: string;
  readonly acknowledged: boolean | number;
  readonly acknowledged_at: Time;
  readonly closed_at: Time;
  readonly snoozed_until: Time;
  readonly next_action_at: Time;
  readonly run_token: string;
  readonly count: number;
  readonly tags: string;
  readonly details: string;
  readonly responders: string;
  readonly teams: string;
  readonly snapshot: string;
};

type PageRow = {
  readonly id: string;
  readonly alert_id: string;
  readonly run_token: string;
  readonly round: number;
  readonly step: number;
  readonly person: string;
  readonly contact_method: string;
  readonly lane: string;
  readonly status: string;
  readonly planned_at: Time;
  readonly sent_at: Time;
  readonly next_attempt_at: Time;
};

function duplicates({ alerts }: Rows): readonly string[] {
  const open = alerts.filter(({ status }) => status === 'open');
  return repeated(open.map(({ alias }) => alias)).map(
    alias => `More than one open alert has the alias ${alias}`,
  );
}

function lost({ alerts }: Rows, { accepted }: InvariantFacts) {
  const stored = new Set(alerts.map(({ alias }) => alias));
  return accepted
    .filter(alias => !stored.has(alias))
    .map(alias => `The alert ${alias} was accepted and is not there`);
}

function plannedTwice({ pages, events }: Rows): readonly string[] {
  const keys = pages.map(page =>
    [
      page.alert_id,
      page.run_token,
      page.round,
      page.step,
      page.person,
      page.contact_method,
    ].join(' '),
  );
  const restarted = new Set(
    events.filter(startsOver).map(({ alert_id: alertId }) => alertId),
  );
  const decided = events
    .filter(
      event =>
        event.type === 'escalated' &&
        !restarted.has(event.alert_id) &&
        !event.text.startsWith('Reminds '),
    )
    .map(event => `${event.alert_id}: ${event.text}`);
  return [
    ...repeated(keys).map(key => `Planned twice: ${key}`),
    ...repeated(decided).map(step => `Decided twice: ${step}`),
  ];
}

function startsOver({ type, text }: Rows['events'][number]): boolean {
  return (
    ['unacknowledged', 'snoozed', 'updated'].includes(type) ||
    (type === 'routed' && text.startsWith('Routed again'))
  );
}

function falseEscalations({ alerts, pages }: Rows): readonly string[] {
  const byId = new Map(alerts.map(alert => [alert.id, alert]));
  return pages.flatMap(page => {
    const alert = byId.get(page.alert_id);
    const stop = alert && stoppedAt(alert, page);
    return stop !== undefined && Number(page.planned_at) > stop
      ? [`Page ${page.id} of ${alert?.alias} was planned after it was taken`]
      : [];
  });
}

/** From when on the step of the page had nobody to tell. */
function stoppedAt(alert: AlertRow, page: PageRow): number | undefined {
  const snapshot: PolicySnapshot = JSON.parse(alert.snapshot);
  const steps = snapshot.policies.flatMap(policy => policy.steps);
  // A reminder belongs to no step, and is for whoever has acknowledged.
  const goesOn =
    page.step === 0 || steps.at(page.step - 1)?.condition === 'if-not-closed';
  const times = [
    alert.closed_at,
    alert.acknowledged && !goesOn ? alert.acknowledged_at : null,
  ].flatMap(at => (at === null ? [] : [Number(at)]));
  return times.length > 0 ? Math.min(...times) : undefined;
}

function corruptAlerts({ alerts, events }: Rows): readonly string[] {
  const created = new Map<string, number>();
  for (const { alert_id: alertId, type } of events) {
    if (type === 'created') {
      created.set(alertId, (created.get(alertId) ?? 0) + 1);
    }
  }
  return alerts.flatMap(alert => {
    const closed = alert.status === 'closed';
    const wrong = [
      closed !== (alert.closed_at !== null) && 'closed without a time',
      Boolean(alert.acknowledged) !== (alert.acknowledged_at !== null) &&
        'acknowledged without a time',
      closed && alert.snoozed_until !== null && 'closed and snoozed',
      closed && alert.next_action_at !== null && 'closed and waiting',
      alert.snoozed_until !== null &&
        alert.next_action_at === null &&
        'snoozed for ever',
      alert.count < 1 && 'never reported',
      created.get(alert.id) !== 1 &&
        `opened ${created.get(alert.id) ?? 0} times in its activity`,
      ![alert.tags, alert.details, alert.responders, alert.teams].every(
        isJson,
      ) && 'unreadable',
    ];
    return wrong.flatMap(what => (what ? [`${alert.alias} is ${what}`] : []));
  });
}

function corruptPages({ alerts, pages }: Rows): readonly string[] {
  const ids = new Set(alerts.map(({ id }) => id));
  return pages.flatMap(page => {
    const pending = page.status === 'pending';
    const wrong = [
      pending !== (page.next_attempt_at !== null) &&
        `${page.status} and ${
          page.next_attempt_at === null ? 'waits for nothing' : 'still waits'
        }`,
      page.status === 'sent' && page.sent_at === null && 'sent at no time',
      !ids.has(page.alert_id) && 'without an alert',
    ];
    return wrong.flatMap(what => (what ? [`Page ${page.id} is ${what}`] : []));
  });
}

/** Open alerts that nobody has taken, that nothing waits for and that nobody was told about. */
function forgotten(
  { alerts, pages, reports }: Rows,
  { now }: InvariantFacts,
): readonly string[] {
  const reported = new Set(
    reports.map(report => `${report.alert_id} ${report.run_token}`),
  );
  const bound = toDbTime(now.minus(REPORTED_AFTER));
  const busy = new Set(
    pages
      .filter(page => page.status === 'pending' || Number(page.sent_at) > bound)
      .map(({ alert_id: alertId }) => alertId),
  );
  return alerts
    .filter(
      alert =>
        alert.status === 'open' &&
        !alert.acknowledged &&
        alert.next_action_at === null &&
        !busy.has(alert.id) &&
        !reported.has(`${alert.id} ${alert.run_token}`),
    )
    .map(({ alias }) => `${alias} is open, and nobody will hear of it`);
}

/** What was due for longer than it takes, though somebody worked. */
function overdue(
  { alerts, timers, heartbeats, drills, drillPlans }: Rows,
  { now }: InvariantFacts,
): readonly string[] {
  const bound = toDbTime(now.minus(DONE_AFTER));
  const isOverdue = (due: Time) => due !== null && Number(due) < bound;
  return [
    ...alerts
      .filter(alert => isOverdue(acknowledgementEndOf(alert)))
      .map(({ alias }) => `The acknowledgement of ${alias} has not ended`),
    ...timers
      .filter(timer => isOverdue(timer.due_at))
      .map(({ id }) => `The timer ${id} was forgotten`),
    ...heartbeats
      .filter(heartbeat => isOverdue(heartbeat.expires_at))
      .map(({ name }) => `The heartbeat ${name} has not expired`),
    ...[...drills, ...drillPlans]
      .filter(drill => isOverdue(drill.next_action_at))
      .map(({ id }) => `The drill or plan ${id} was forgotten`),
  ];
}

function acknowledgementEndOf(alert: AlertRow): number | null {
  if (alert.acknowledged_at === null || alert.status === 'closed') {
    return null;
  }
  const snapshot: PolicySnapshot = JSON.parse(alert.snapshot);
  const end = acknowledgementEnds(snapshot, fromDbTime(alert.acknowledged_at));
  return end ? toDbTime(end) : null;
}

function corruptHeartbeats({ alerts, heartbeats }: Rows): readonly string[] {
  const aliases = new Set(alerts.map(({ alias }) => alias));
  return heartbeats
    .filter(
      heartbeat =>
        (heartbeat.expired_at !== null) !==
        aliases.has(heartbeat.alert_alias ?? ''),
    )
    .map(({ name }) => `The heartbeat ${name} has expired without an alert`);
}

function corruptDrills({ alerts, drills }: Rows): readonly string[] {
  const byId = new Map(alerts.map(alert => [alert.id, alert]));
  return drills.flatMap(drill => {
    const alert = byId.get(drill.id);
    const wrong = [
      (drill.begun_at !== null) !== (alert !== undefined) &&
        'does not agree with its alert about its beginning',
      drill.ended_at !== null &&
        alert?.status !== 'closed' &&
        'is over and its alert is not',
    ];
    return wrong.flatMap(what =>
      what ? [`The drill ${drill.id} ${what}`] : [],
    );
  });
}

function starved(
  { alerts, pages }: Rows,
  { criticalWithin }: InvariantFacts,
): readonly string[] {
  if (!criticalWithin) {
    return [];
  }
  const urgent = new Set(
    alerts
      .filter(({ priority }) => CRITICAL.includes(priority))
      .map(({ id }) => id),
  );
  return pages
    .filter(({ alert_id: alertId }) => urgent.has(alertId))
    .filter(
      page =>
        page.sent_at !== null &&
        Number(page.sent_at) - Number(page.planned_at) >
          criticalWithin.toMillis(),
    )
    .map(
      page =>
        `Critical page ${page.id}, planned at ${fromDbTime(
          page.planned_at ?? 0,
        ).toISO()}, was sent at ${fromDbTime(page.sent_at ?? 0).toISO()}`,
    );
}

function repeated(items: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = items.filter(item => seen.has(item) || !seen.add(item));
  return [...new Set(twice)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
