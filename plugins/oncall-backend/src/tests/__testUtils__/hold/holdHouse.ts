import { NotificationPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { Duration } from 'luxon';
import { insertMaintenance } from '../../../maintenance/createMaintenance';
import { MaintenanceWindow } from '../../../maintenance/MaintenanceWindow';
import { insertPolicy } from '../../../policies/createHandlingPolicy';
import { Scenario } from '../Scenario';
import { service, step, userRef } from '../testRoster';
import { MINUTE } from './anyHold';
import { HoldPolicy, HoldWindow } from './ExpectedHold';

/** Of scenarios. */
const MIDNIGHT = Date.parse('2026-03-02T00:00:00Z');

/** Ana is told at once, Ben after ten minutes, when the policy lets them. */
export async function holdHouse(
  knex: Knex,
  rule: HoldPolicy,
): Promise<Scenario> {
  const s = await Scenario.create(knex, {
    // Who is told once more within a minute is told then.
    settings: { bundlingWindow: Duration.fromObject({ minutes: 0 }) },
  });
  await s.people('ana', 'ben', 'cy', 'dan');
  await s.services(service('ledger'));
  await s.policy([
    step(0, 'default', { type: 'user', ref: userRef('ana') }),
    step(10, 'default', { type: 'user', ref: userRef('ben') }),
  ]);
  await insertPolicy(s.policies, 'Test', {
    type: 'notification',
    name: 'Calm',
    enabled: true,
    filter: { type: 'match-all' },
    ...actionsOf(rule),
  });
  return s;
}

function actionsOf({
  delayUntil,
  suppresses,
  reports,
}: HoldPolicy): Partial<NotificationPolicyInput> {
  return {
    suppress: suppresses,
    delayAction: delayUntil
      ? {
          delayOption: 'next-time',
          untilHour: Math.floor(delayUntil / 3600),
          untilMinute: (delayUntil / MINUTE) % 60,
        }
      : undefined,
    deduplicationAction: reports && {
      count: reports.count,
      ...(reports.within
        ? {
            deduplicationActionType: 'frequency-based',
            duration: {
              timeAmount: reports.within / MINUTE,
              timeUnit: 'minutes',
            },
          }
        : { deduplicationActionType: 'value-based' }),
    },
  };
}

/** A maintenance of the service. */
export async function maintenance(
  s: Scenario,
  { start, end }: HoldWindow,
): Promise<MaintenanceWindow> {
  const moment = (at: number) => new Date(MIDNIGHT + at * 1000).toISOString();
  return insertMaintenance(s.maintenance, 'Test', {
    description: 'Upgrade',
    time: end
      ? { type: 'schedule', start: moment(start), end: moment(end) }
      : { type: 'indefinitely' },
    rules: [
      {
        state: 'disabled',
        entity: { type: 'service', id: 'component:default/ledger' },
      },
    ],
  });
}
