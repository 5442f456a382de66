import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { Duration } from 'luxon';
import { checkInvariants } from './__testUtils__/invariants/checkInvariants';
import { isLongSuite, measured } from './__testUtils__/longSuite';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ALERTS = isLongSuite ? 10_000 : 1_000;

const PRIORITIES: readonly AlertPriority[] = ['P5', 'P4', 'P3', 'P2', 'P1'];

jest.setTimeout(1_200_000);

const databases = testDatabases();

const ana = { type: 'user', ref: userRef('ana') } as const;
const ben = { type: 'user', ref: userRef('ben') } as const;

describe.each(databases.eachSupportedId())('after an outage on %s', id => {
  it(`of 30 minutes, ${ALERTS} alerts are caught up once, the most urgent first`, async () => {
    const s = await Scenario.create(await databases.init(id), {
      settings: { bundlingWindow: Duration.fromObject({ minutes: 1 }) },
    });
    await s.people('ana', 'ben');
    await s.policy([
      step(0, 'default', ana),
      step(10, 'default', ana),
      step(20, 'default', ben),
    ]);
    const aliases = Array.from({ length: ALERTS }, (_, index) => `a${index}`);
    await Promise.all(
      aliases.map((alias, index) =>
        s.alert(alias, { priority: PRIORITIES[index % PRIORITIES.length] }),
      ),
    );

    s.nobodyWorksUntil('00:30');
    const startedAt = Date.now();
    await s.paging.engine.runUntilIdle();
    const took = Date.now() - startedAt;
    await s.until('03:00');

    // Three steps were due; Ana and Ben are told once of every alert, in one urgent message and one for the rest.
    for (const ref of [ana.ref, ben.ref]) {
      const messages = s.arrivals.filter(({ person }) => person === ref);
      const mostUrgent = messages.map(({ alerts: [alert] }) => alert.priority);
      expect(mostUrgent).toEqual(['P1', 'P3']);
      const told = await s
        .knex('page')
        .where({ status: 'sent', person: ref })
        .distinct('alert_id');
      expect(told).toHaveLength(ALERTS);
    }
    expect(
      await checkInvariants(s.knex, { accepted: aliases, now: s.now }),
    ).toEqual([]);
    measured(`${ALERTS} alerts due after an outage on ${id}`, {
      caughtUpInMilliseconds: took,
      messages: s.arrivals.length,
    });
  });
});
