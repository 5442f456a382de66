import { Knex } from 'knex';
import { Duration } from 'luxon';
import { insertMaintenance } from '../../../maintenance/createMaintenance';
import { insertPolicy } from '../../../policies/createHandlingPolicy';
import { Scenario } from '../Scenario';
import { groupRef } from '../testRoster';
import { BeatHouse } from './anyBeats';
import { create } from './beatDeeds';

/** Ana's team expects the jobs to report. */
export async function beatBank(
  knex: Knex,
  { intervals, closesAfterMinutes, maintenance }: BeatHouse,
): Promise<Scenario> {
  const s = await Scenario.create(knex, {
    settings: { bundlingWindow: Duration.fromObject({ minutes: 0 }) },
  });
  await s.people('ana', 'ben');
  await s.team('ops', 'ana');
  for (const [job, interval] of Object.entries(intervals)) {
    await create(s, job, interval);
  }
  if (closesAfterMinutes) {
    await insertPolicy(s.policies, 'Test', {
      type: 'notification',
      name: 'Tidy',
      enabled: true,
      filter: { type: 'match-all' },
      autoCloseAction: {
        duration: { timeAmount: closesAfterMinutes, timeUnit: 'minutes' },
      },
    });
  }
  if (maintenance) {
    const moment = (at: number) => s.now.plus({ seconds: at }).toISO() ?? '';
    await insertMaintenance(s.maintenance, 'Test', {
      description: 'Upgrade',
      time: {
        type: 'schedule',
        start: moment(maintenance.start),
        end: moment(maintenance.end),
      },
      rules: [
        { state: 'disabled', entity: { type: 'team', id: groupRef('ops') } },
      ],
    });
  }
  return s;
}
