import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Drill, OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';
import { PageSink } from './__testUtils__/PageSink';
import { clientOf, startBank } from './__testUtils__/startBank';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const cy = { type: 'user', ref: 'user:default/cy' } as const;

const CONFIG = {
  webhook: { allowPrivateAddresses: true },
  notifications: { enabled: false },
  engine: { tick: { milliseconds: 20 } },
};

describe.each(databases.eachSupportedId())('a page drill on %s', id => {
  async function bank() {
    const sink = await PageSink.open();
    const pager = await startBank({
      knex: await databases.init(id),
      runsEngine: true,
      config: CONFIG,
    });
    const client = clientOf(pager, 'cy');
    const method = await client.me.addContactMethod({
      channel: 'webhook',
      to: `${sink.url}/cy`,
    });
    const [code] = sink.pages.splice(0)[0].subject.split(' ');
    await client.me.verifyContactMethod(method.id, code);
    const stop = async () => {
      await pager.stop();
      await sink.close();
    };
    return { pager, sink, client, stop };
  }

  it('goes the way of a real page, is marked as a drill, and reports how fast it was answered', async () => {
    const { pager, sink, client, stop } = await bank();
    const { id: drillId } = await client.startDrill({ target: cy });
    await until(client, drill => drill?.messages[0]?.status === 'sent');
    expect(sink.pages).toEqual([
      expect.objectContaining({
        subject: '[P3] DRILL: a test page for Cy. Nothing is wrong.',
      }),
    ]);

    pager.clock.now = pager.clock.now.plus({ seconds: 42 });
    await client.acknowledgeAlert(drillId);
    expect(await client.listDrills({})).toEqual([
      {
        id: drillId,
        target: { ...cy, name: 'Cy' },
        requestedBy: cy.ref,
        startsAt: '2026-01-05T08:00:00.000Z',
        begunAt: '2026-01-05T08:00:00.000Z',
        state: 'answered',
        acknowledgedBy: cy.ref,
        secondsToAcknowledge: 42,
        messages: [
          {
            person: cy.ref,
            channel: 'webhook',
            status: 'sent',
            secondsToSend: 0,
          },
        ],
      },
    ]);
    await stop();
  });

  it('begins when its time has come, and ends by itself when nobody answers', async () => {
    const { pager, sink, client, stop } = await bank();
    const at = '2026-01-05T09:00:00.000Z';
    const { id: drillId } = await client.startDrill({ target: cy, at });
    expect((await client.listDrills({}))[0].state).toBe('planned');

    pager.clock.now = pager.clock.now.plus({ hours: 1 });
    await until(client, drill => drill?.messages[0]?.status === 'sent');
    pager.clock.now = pager.clock.now.plus({ minutes: 15 });
    await until(client, drill => drill?.state === 'unanswered');

    expect(sink.pages).toHaveLength(1);
    expect(await client.getAlert(drillId)).toMatchObject({ state: 'closed' });
    await stop();
  });

  it('is left out when nobody worked at its time, also one that was planned by hand', async () => {
    const { pager, sink, client, stop } = await bank();
    const at = '2026-01-05T14:00:00.000Z';
    const { id: drillId } = await client.startDrill({ target: cy, at });

    pager.clock.now = DateTime.fromISO('2026-01-06T02:00:00Z');
    await until(client, drill => drill?.endedAt !== undefined);

    expect(await client.listDrills({})).toMatchObject([
      { id: drillId, startsAt: at, state: 'left-out', messages: [] },
    ]);
    expect(sink.pages).toEqual([]);
    await expect(client.getAlert(drillId)).rejects.toThrow('404');
    await stop();
  });

  it('comes again every so many weeks, and is left out when nobody worked at the time', async () => {
    const { pager, sink, client, stop } = await bank();
    // Monday 08:00 UTC is 09:00 in Berlin.
    const plan = await client.createDrillPlan({
      target: cy,
      everyWeeks: 4,
      weekday: 'tuesday',
      time: '14:30',
      timezone: 'Europe/Berlin',
    });
    expect(plan).toMatchObject({
      target: { ...cy, name: 'Cy' },
      createdBy: cy.ref,
      nextAt: '2026-01-06T13:30:00.000Z',
    });

    pager.clock.now = DateTime.fromISO('2026-01-06T13:30:01Z');
    await until(client, drill => drill?.messages[0]?.status === 'sent');
    expect(await client.listDrills({})).toMatchObject([
      { planId: plan.id, startsAt: '2026-01-06T13:30:00.000Z' },
    ]);
    expect(sink.pages[0].subject).toMatch(/DRILL: a test page for Cy/);

    // The next one passes while nobody works: the clock jumps over it.
    pager.clock.now = DateTime.fromISO('2026-02-03T23:00:00Z');
    await until(client, drill => drill?.endedAt !== undefined);
    pager.clock.now = DateTime.fromISO('2026-03-03T13:30:01Z');
    await until(
      client,
      drill => drill?.startsAt.startsWith('2026-03') ?? false,
    );
    const began = (await client.listDrills({})).map(({ startsAt }) => startsAt);
    expect(began).toEqual([
      '2026-03-03T13:30:00.000Z',
      '2026-01-06T13:30:00.000Z',
    ]);

    await client.deleteDrillPlan(plan.id);
    expect(await client.listDrillPlans()).toEqual([]);
    await expect(client.deleteDrillPlan(plan.id)).rejects.toThrow('404');
    await stop();
  });

  it('is listed with those of the team, and says in a message who asked for it', async () => {
    const { client, stop } = await bank();
    const { id: drillId } = await client.startDrill({ target: cy });
    await until(client, drill => drill?.begunAt !== undefined);
    const team = 'group:default/payments';
    const schedule = await client.createSchedule({
      name: 'Primary',
      team,
      timezone: 'Europe/Berlin',
      rotations: [],
    });
    const target = { type: 'schedule', ref: schedule.id } as const;
    const at = '2026-01-05T09:00:00.000Z';
    const ofSchedule = await client.startDrill({ target, at });
    const toTeam = { type: 'team', ref: team } as const;
    const ofTeam = await client.startDrill({ target: toTeam, at });

    const own = await client.listDrills({ team });
    expect(own.map(({ id: one }) => one).sort()).toEqual(
      [ofSchedule.id, ofTeam.id].sort(),
    );
    expect(await client.listDrills({ team: 'group:default/web' })).toEqual([]);
    expect(await client.getAlert(drillId)).toMatchObject({
      description: expect.stringContaining('a drill that Cy asked for'),
    });
    await stop();
  });

  it('refuses what is not there and what is too late', async () => {
    const { client, stop } = await bank();
    await expect(
      client.createDrillPlan({
        target: cy,
        everyWeeks: 4,
        weekday: 'tuesday',
        time: '14:30',
        timezone: 'Europe/Atlantis',
      }),
    ).rejects.toThrow('400');
    const nobody = { type: 'user', ref: 'user:default/eve' } as const;
    await expect(client.startDrill({ target: nobody })).rejects.toThrow('400');
    await expect(
      client.startDrill({ target: cy, at: '2026-01-04T00:00:00.000Z' }),
    ).rejects.toThrow('400');
    await expect(
      client.startDrill({ target: cy, at: '2027-01-04T00:00:00.000Z' }),
    ).rejects.toThrow('400');
    await stop();
  });
});

describe('permissions of drills', () => {
  it('let everybody page themselves, and only the allowed page others', async () => {
    const pager = await startBank({
      knex: await databases.init('SQLITE_3'),
      features: [
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
      ],
    });
    await expect(
      clientOf(pager, 'cy').startDrill({ target: cy }),
    ).resolves.toMatchObject({ state: 'planned' });
    await expect(
      clientOf(pager, 'ana').startDrill({ target: cy }),
    ).rejects.toThrow('403');
    await expect(
      clientOf(pager, 'ana').startDrill({
        target: { type: 'schedule', ref: 'primary' },
      }),
    ).rejects.toThrow('403');
    const ana = clientOf(pager, 'ana');
    const monthly = {
      target: cy,
      everyWeeks: 4,
      weekday: 'monday',
      time: '10:00',
      timezone: 'Asia/Kathmandu',
    } as const;
    await expect(ana.createDrillPlan(monthly)).rejects.toThrow('403');
    const own = await clientOf(pager, 'cy').createDrillPlan(monthly);
    await expect(ana.deleteDrillPlan(own.id)).rejects.toThrow('403');
    await clientOf(pager, 'cy').deleteDrillPlan(own.id);
    await pager.stop();
  });
});

async function until(
  client: OnCallClient,
  isTrue: (newest: Drill | undefined) => boolean,
): Promise<void> {
  const patience = AbortSignal.timeout(20_000);
  while (!isTrue((await client.listDrills({}))[0])) {
    patience.throwIfAborted();
    await delay(20);
  }
}
