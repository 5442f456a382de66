import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Drill, OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { setTimeout as delay } from 'node:timers/promises';
import { PageSink } from './__testUtils__/PageSink';
import { clientOf, startBank } from './__testUtils__/startBank';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

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
    await until(client, ({ messages }) => messages[0]?.status === 'sent');
    expect(sink.pages).toEqual([
      expect.objectContaining({
        subject: '[P3] DRILL: a test page for Cy. Nothing is wrong.',
      }),
    ]);

    pager.clock.now = pager.clock.now.plus({ seconds: 42 });
    await client.acknowledgeAlert(drillId);
    expect(await client.listDrills()).toEqual([
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
    expect((await client.listDrills())[0].state).toBe('planned');

    pager.clock.now = pager.clock.now.plus({ hours: 1 });
    await until(client, ({ messages }) => messages[0]?.status === 'sent');
    pager.clock.now = pager.clock.now.plus({ minutes: 15 });
    await until(client, ({ state }) => state === 'unanswered');

    expect(sink.pages).toHaveLength(1);
    expect(await client.getAlert(drillId)).toMatchObject({ state: 'closed' });
    await stop();
  });

  it('refuses what is not there and what is too late', async () => {
    const { client, stop } = await bank();
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
    await pager.stop();
  });
});

async function until(
  client: OnCallClient,
  isTrue: (drill: Drill) => boolean,
): Promise<void> {
  const patience = AbortSignal.timeout(20_000);
  while (!isTrue((await client.listDrills())[0])) {
    patience.throwIfAborted();
    await delay(20);
  }
}
