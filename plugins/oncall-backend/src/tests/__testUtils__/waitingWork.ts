import { NotificationPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { Duration } from 'luxon';
import { randomUUID } from 'node:crypto';
import { DrillPlanStore } from '../../drills/DrillPlanStore';
import { DrillStore } from '../../drills/DrillStore';
import { PolicyStore } from '../../escalation/PolicyStore';
import { HeartbeatStore } from '../../heartbeats/HeartbeatStore';
import { HandlingPolicyStore } from '../../policies/HandlingPolicyStore';
import { ProcessBench } from './ProcessBench';
import { step, userRef } from './testRoster';

const A_MINUTE = { timeAmount: 1, timeUnit: 'minutes' } as const;

/** Alerts with these tags are closed, or escalated again, when they are still open after a minute. */
const BY_TAG: Record<string, Partial<NotificationPolicyInput>> = {
  'closes-itself': { autoCloseAction: { duration: A_MINUTE } },
  'starts-again': {
    autoRestartAction: { duration: A_MINUTE, maxRepeatCount: 3 },
  },
};

/** What an alert may say so that something happens to it later. */
export const LATER = [
  {},
  ...Object.keys(BY_TAG).map(tag => ({ tags: [tag] })),
  { responders: [{ type: 'escalation', name: 'Reminding' }] },
];

/** Policies after which something happens to alerts later. */
export async function addPoliciesThatWait({
  knex,
  now,
}: ProcessBench): Promise<void> {
  for (const [tag, actions] of Object.entries(BY_TAG)) {
    await HandlingPolicyStore.create(knex).save(
      {
        id: tag,
        order: 0,
        type: 'notification',
        name: tag,
        enabled: true,
        filter: {
          type: 'match-all-conditions',
          conditions: [
            { field: 'tags', operation: 'contains', expectedValue: tag },
          ],
        },
        ...actions,
      },
      now,
    );
  }
  await PolicyStore.create(knex).insert(
    {
      id: 'reminding',
      name: 'Reminding',
      steps: [step(0, 'default', { type: 'user', ref: userRef('ana') })],
      acknowledgement: { remindMinutes: 1, unacknowledgeMinutes: 2 },
    },
    now,
  );
}

/** A heartbeat that expires and two drills that begin, one of them by plan, within the time. */
export async function addDueWork(
  { knex, now }: ProcessBench,
  { round, within }: { readonly round: number; readonly within: Duration },
): Promise<void> {
  const dueAt = now.plus(within);
  const target = { type: 'user', ref: userRef('ana'), name: 'Ana' } as const;
  await HeartbeatStore.create(knex).insert({
    id: `heartbeat-${round}`,
    name: `backup-${round}`,
    interval: 1,
    intervalUnit: 'minutes',
    enabled: true,
    team: 'group:default/payments',
    alertTags: [],
    createdAt: now,
    lastPingAt: dueAt.minus({ minutes: 1 }),
    expiresAt: dueAt,
  });
  await DrillStore.create(knex).insert({
    id: randomUUID(),
    target,
    requestedBy: target.ref,
    startsAt: dueAt,
  });
  await DrillPlanStore.create(knex).insert(
    {
      id: randomUUID(),
      target,
      everyWeeks: 1,
      weekday: 'monday',
      time: dueAt.toFormat('HH:mm'),
      timezone: 'UTC',
      firstDay: dueAt.toFormat('yyyy-MM-dd'),
      createdBy: target.ref,
    },
    dueAt,
  );
}

/** How often what was to happen later has happened. */
export async function workDoneLater({ knex }: ProcessBench) {
  const events = (type: string, text: string) =>
    countOf(knex('alert_event').where({ type }).whereLike('text', text));
  return {
    closedByPolicy: await countOf(
      knex('alert_event')
        .where({ type: 'closed' })
        .whereLike('actor', 'Policy %'),
    ),
    startedAgain: await events('updated', 'The escalation starts again%'),
    reminded: await events('escalated', 'Reminds %'),
    acknowledgementsEnded: await events('updated', 'The acknowledgement by %'),
    heartbeatsExpired: await countOf(
      knex('heartbeat').whereNotNull('expired_at'),
    ),
    drillsBegun: await countOf(knex('drill').whereNotNull('begun_at')),
    drillsEnded: await countOf(knex('drill').whereNotNull('ended_at')),
  };
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ count: '*' });
  return Number(row.count);
}
