import { Knex } from 'knex';
import { Duration } from 'luxon';
import { insertPolicy } from '../../../policies/createHandlingPolicy';
import { Scenario } from '../Scenario';
import { step, userRef } from '../testRoster';
import { LIVING } from './anyLife';
import { LifeHouse, LifeRule } from './LifeHouse';

const ADDRESSES = { email: '', sms: '+49 30 1', voice: '+49 30 2' };

/** A pager with the house, in which nothing has happened yet. */
export async function lifeBank(
  knex: Knex,
  house: LifeHouse,
): Promise<Scenario> {
  const s = await Scenario.create(knex, {
    // Each message is sent by itself.
    settings: { bundlingWindow: Duration.fromObject({ minutes: 0 }) },
  });
  await s.people(...LIVING, 'dan');
  for (const name of LIVING) {
    await s.contactMethod(name, 'sms', ADDRESSES.sms);
    await s.contactMethod(name, 'voice', ADDRESSES.voice);
    const { first, later } = house.rules[name];
    await keep(s, name, first, 'create-alert');
    await keep(s, name, later, 'renotified-alert');
  }
  const { steps, rounds, waitMinutes, resets, closes, acknowledgement } =
    house.escalation;
  await s.policy(
    steps.map(({ minutes, person, isForAcknowledged }) => ({
      ...step(minutes, 'default', { type: 'user', ref: userRef(person) }),
      condition: isForAcknowledged ? 'if-not-closed' : 'if-not-acked',
    })),
    {
      repeat: {
        count: rounds - 1,
        waitMinutes,
        resetStates: resets,
        closeAfterAll: closes,
      },
      acknowledgement,
    },
  );
  await handle(s, house);
  return s;
}

async function keep(
  s: Scenario,
  name: string,
  { ways, repeatMinutes }: LifeRule,
  action: 'create-alert' | 'renotified-alert',
): Promise<void> {
  await s.rule(
    name,
    ways.map(([channel, minutes]) => [ADDRESSES[channel], minutes] as const),
    {
      action,
      repeat: repeatMinutes ? { afterMinutes: repeatMinutes } : undefined,
    },
  );
}

async function handle(
  s: Scenario,
  { closesAfterMinutes, restarts }: LifeHouse,
): Promise<void> {
  const minutes = (timeAmount: number) =>
    ({ timeAmount, timeUnit: 'minutes' } as const);
  await insertPolicy(s.policies, 'Test', {
    type: 'notification',
    name: 'Tidy',
    enabled: true,
    filter: { type: 'match-all' },
    autoCloseAction: closesAfterMinutes
      ? { duration: minutes(closesAfterMinutes) }
      : undefined,
    autoRestartAction: restarts && {
      duration: minutes(restarts.everyMinutes),
      maxRepeatCount: restarts.times,
    },
  });
}
