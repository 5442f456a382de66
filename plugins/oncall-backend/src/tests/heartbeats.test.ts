import { Knex } from 'knex';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import {
  SENDER_KEY,
  TEST_KEY,
  TestPager,
  urlOf,
} from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const curl = promisify(execFile);

const INPUT = {
  name: 'nightly-backup',
  interval: 10,
  intervalUnit: 'minutes',
  enabled: true,
  team: 'group:default/payments',
} as const;

describe.each(databases.eachSupportedId())('heartbeats on %s', databaseId => {
  let knex: Knex;
  let pager: TestPager;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
  });
  afterEach(() => pager.stop());

  const start = async (config = {}) => {
    pager = await startBank({ knex, config });
    return opsgenieClient(pager.server, TEST_KEY);
  };

  const stored = async (name: string) => {
    const all = await clientOf(pager).listHeartbeats();
    return all.find(heartbeat => heartbeat.name === name);
  };

  describe('in the portal', () => {
    it('are made, changed and deleted', async () => {
      await start();
      const client = clientOf(pager);
      const made = await client.createHeartbeat(INPUT);
      expect(made).toEqual({
        ...INPUT,
        id: expect.any(String),
        alertTags: [],
        state: 'waiting',
        createdAt: '2026-01-05T08:00:00.000Z',
      });

      const changed = await client.updateHeartbeat(made.id, {
        ...INPUT,
        interval: 1,
        intervalUnit: 'hours',
        alertPriority: 'P1',
        alertTags: ['backup', 'backup'],
      });
      expect(changed).toMatchObject({ interval: 1, alertTags: ['backup'] });
      expect(await client.listHeartbeats()).toEqual([changed]);

      await client.deleteHeartbeat(made.id);
      expect(await client.listHeartbeats()).toEqual([]);
    });

    it('refuse a name that is taken, a team that does not exist and an interval of nothing', async () => {
      await start();
      const client = clientOf(pager);
      await client.createHeartbeat(INPUT);

      await expect(client.createHeartbeat(INPUT)).rejects.toEqual(
        failure(409, 'A heartbeat named nightly-backup exists already'),
      );
      await expect(
        client.createHeartbeat({ ...INPUT, name: 'x', team: 'group:a/b' }),
      ).rejects.toEqual(
        failure(400, 'team is group:a/b, which is not a Group'),
      );
      await expect(
        client.createHeartbeat({ ...INPUT, name: 'x', interval: 0 }),
      ).rejects.toEqual(failure(400, 'interval'));
      await expect(client.deleteHeartbeat('none')).rejects.toEqual(
        failure(404, 'No heartbeat with id none'),
      );
    });
  });

  describe('for clients of Opsgenie', () => {
    it('are made, listed, changed, switched and deleted by name', async () => {
      const opsgenie = await start();
      const created = await opsgenie.post('/v2/heartbeats', {
        name: 'nightly-backup',
        description: '',
        interval: 1,
        intervalUnit: 'days',
        enabled: true,
        ownerTeam: { name: 'payments' },
        alertMessage: 'Backup did not run',
        alertTags: ['backup'],
        alertPriority: 'P2',
      });
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({
        result: 'Created',
        data: { name: 'nightly-backup', enabled: true, expired: false },
      });
      await opsgenie.get('/v2/heartbeats/nightly-backup/ping');

      const view = {
        name: 'nightly-backup',
        description: '',
        interval: 1,
        intervalUnit: 'days',
        enabled: true,
        expired: false,
        lastPingTime: '2026-01-05T08:00:00.000Z',
        ownerTeam: { id: 'group:default/payments', name: 'Payments' },
        alertMessage: 'Backup did not run',
        alertTags: ['backup'],
        alertPriority: 'P2',
      };
      const one = await opsgenie.get('/v2/heartbeats/nightly-backup');
      expect(one.body.data).toEqual(view);
      const all = await opsgenie.get('/v2/heartbeats');
      expect(all.body.data).toEqual({ heartbeats: [view] });

      const updated = await request(pager.server)
        .patch('/v2/heartbeats/nightly-backup')
        .set('Authorization', `GenieKey ${TEST_KEY}`)
        .send({ interval: 2 });
      expect(updated.body).toMatchObject({
        result: 'Updated',
        data: { name: 'nightly-backup', enabled: true, expired: false },
      });
      expect(await stored('nightly-backup')).toMatchObject({
        interval: 2,
        alertMessage: 'Backup did not run',
        expiresAt: '2026-01-07T08:00:00.000Z',
      });

      const off = await opsgenie.post('/v2/heartbeats/nightly-backup/disable');
      expect(off.body).toMatchObject({
        result: 'Disabled',
        data: { enabled: false },
      });
      const on = await opsgenie.post('/v2/heartbeats/nightly-backup/enable');
      expect(on.body).toMatchObject({
        result: 'Enabled',
        data: { enabled: true },
      });
      const gone = await opsgenie.delete('/v2/heartbeats/nightly-backup');
      expect(gone.body).toMatchObject({ result: 'Deleted' });
      const missing = await opsgenie.get('/v2/heartbeats/nightly-backup');
      expect(missing.status).toBe(404);
    });

    it('say which field is wrong', async () => {
      const opsgenie = await start();
      const refused = await opsgenie.post('/v2/heartbeats', {
        name: '',
        interval: 0,
        intervalUnit: 'weeks',
        alertPriority: 'P9',
      });
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toEqual({
        name: 'may not be empty',
        interval: 'must be at least 1',
        intervalUnit: 'must be one of minutes, hours, days',
        alertPriority: 'must be one of P1, P2, P3, P4, P5',
      });
      const named = { name: 'a', interval: 1, intervalUnit: 'days' };
      const foreign = await opsgenie.post('/v2/heartbeats', {
        ...named,
        ownerTeam: { name: 'nobody' },
      });
      expect(foreign.body.errors).toEqual({
        ownerTeam: 'No team exists with [nobody]',
      });
      await opsgenie.post('/v2/heartbeats', named);
      const twice = await opsgenie.post('/v2/heartbeats', named);
      expect(twice.status).toBe(409);
    });

    it('keep their configuration from keys that may only send', async () => {
      await start();
      const sender = opsgenieClient(pager.server, SENDER_KEY);
      expect((await sender.get('/v2/heartbeats')).status).toBe(403);
      expect((await sender.get('/v2/heartbeats/x/ping')).status).toBe(202);
    });
  });

  describe('pinged with curl', () => {
    /** The status and the result. */
    async function pinged(...args: readonly string[]): Promise<string> {
      const format = ' %{http_code}';
      const { stdout } = await curl('curl', ['-sS', '-w', format, ...args]);
      const [, json, status] = /^(.*) (\d+)$/s.exec(stdout) ?? [];
      const { result, message } = JSON.parse(json);
      return `${status} ${result ?? message}`;
    }

    const pong = '202 PONG - Heartbeat received';

    const url = (name: string) => `${urlOf(pager)}/v2/heartbeats/${name}/ping`;

    const withKey = ['-H', `Authorization: GenieKey ${TEST_KEY}`];

    it.each([
      ['GET', []],
      ['PUT', ['-X', 'PUT']],
      ['PATCH', ['-X', 'PATCH', '-d', 'not json {']],
      ['POST', ['-X', 'POST']],
      [
        'POST with the body of somebody else',
        ['-H', 'Content-Type: application/json', '-d', '{"alerts": ['],
      ],
    ])('report with %s', async (_, args) => {
      await start();
      await clientOf(pager).createHeartbeat(INPUT);
      expect(await pinged(...withKey, ...args, url('nightly-backup'))).toBe(
        pong,
      );
      expect(await stored('nightly-backup')).toMatchObject({
        state: 'alive',
        lastPingAt: '2026-01-05T08:00:00.000Z',
        expiresAt: '2026-01-05T08:10:00.000Z',
      });
    });

    it.each([
      ['in the query', (key: string) => [`?apiKey=${key}`]],
      ['as a password', (key: string) => ['', '-u', `:${key}`]],
      ['as a user without a password', (key: string) => ['', '-u', `${key}:`]],
    ])('carry the key %s', async (_, args) => {
      await start();
      await clientOf(pager).createHeartbeat(INPUT);
      const [query, ...rest] = args(TEST_KEY);
      expect(await pinged(`${url('nightly-backup')}${query}`, ...rest)).toBe(
        pong,
      );
      expect((await stored('nightly-backup'))?.state).toBe('alive');

      const [wrong, ...others] = args('no-such-key');
      expect(
        await pinged(`${url('nightly-backup')}${wrong}`, ...others),
      ).toMatch(/^401 /);
    });

    it.each([
      ['a dot', 'db.backup', 'db.backup'],
      ['spaces', 'db backup', 'db%20backup'],
      ['a slash', 'db/backup', 'db%2Fbackup'],
      ['a percent sign', '100% sure', '100%25%20sure'],
      ['other letters', 'Überweisung', '%C3%9Cberweisung'],
    ])('may have %s in the name', async (_, name, encoded) => {
      await start();
      await clientOf(pager).createHeartbeat({ ...INPUT, name });
      expect(await pinged(...withKey, url(encoded))).toBe(pong);
      expect((await stored(name))?.state).toBe('alive');
    });

    it('answer the same for a name that does not exist, and make nothing', async () => {
      await start();
      expect(await pinged(...withKey, url('no-such'))).toBe(pong);
      expect(await clientOf(pager).listHeartbeats()).toEqual([]);
    });

    it('are made by the first ping where the configuration wants it', async () => {
      await start({
        heartbeats: { createOnFirstPing: { interval: { minutes: 15 } } },
      });
      await Promise.all([
        pinged(...withKey, url('new')),
        pinged(...withKey, url('new')),
      ]);
      expect(await clientOf(pager).listHeartbeats()).toEqual([
        expect.objectContaining({
          name: 'new',
          interval: 15,
          intervalUnit: 'minutes',
          state: 'alive',
        }),
      ]);
    });
  });
});
