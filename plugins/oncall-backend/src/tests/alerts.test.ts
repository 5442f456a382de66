import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Alert,
  AlertInput,
  OnCallClient,
} from '@muster/backstage-plugin-oncall-common';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TestPager, urlOf } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ANA = 'user:default/ana';

/** The client that browsers and other backends use, signed in as Ana. */
function clientOf(pager: TestPager, options?: { token?: string }) {
  return new OnCallClient({
    discoveryApi: { getBaseUrl: async () => `${urlOf(pager)}/api/oncall` },
    fetchApi: {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set(
          'Authorization',
          options?.token ?? mockCredentials.user.header(ANA),
        );
        return fetch(input, { ...init, headers });
      },
    },
  });
}

const failsWith = (status: number, message: RegExp) =>
  expect.objectContaining({
    statusCode: status,
    body: expect.objectContaining({
      error: expect.objectContaining({
        message: expect.stringMatching(message),
      }),
    }),
  });

describe.each(databases.eachSupportedId())(
  'the native API of alerts on %s',
  databaseId => {
    let pager: TestPager;
    let client: OnCallClient;

    beforeAll(async () => {
      pager = await startPager({ knex: await databases.init(databaseId) });
      client = clientOf(pager);
    });
    afterAll(() => pager.stop());

    const create = (input: Partial<AlertInput> = {}) =>
      client.createAlert({ message: 'm', ...input });

    it('opens an alert', async () => {
      const alert = await create({
        message: 'Transaction failing with APAC accounts',
        description: 'since noon',
        alias: 'apac',
        priority: 'P1',
        tags: ['apac'],
        details: { region: 'apac' },
        service: 'component:default/unknown',
        responders: [{ type: 'team', ref: 'group:default/unknown' }],
      });

      expect(alert).toMatchObject({
        message: 'Transaction failing with APAC accounts',
        description: 'since noon',
        alias: 'apac',
        state: 'open',
        priority: 'P1',
        source: ANA,
        tags: ['apac'],
        details: { region: 'apac' },
        count: 1,
        createdAt: '2026-01-05T08:00:00.000Z',
      });
      expect(alert).not.toHaveProperty('integration');
      expect(await client.getAlert(alert.id)).toEqual(alert);
      const [created] = await client.getAlertEvents(alert.id);
      expect(created).toMatchObject({
        type: 'created',
        actor: ANA,
        text: 'Opened with priority P1',
        at: '2026-01-05T08:00:00.000Z',
      });
    });

    it('takes details of any kind, and keeps lists and objects as JSON', async () => {
      const { details } = await create({
        details: {
          host: { name: 'db-1' },
          disks: ['sda', { name: 'sdb' }],
          replicas: 3,
          primary: true,
          nothing: null,
        },
      });
      expect(details).toEqual({
        host: '{"name":"db-1"}',
        disks: '["sda",{"name":"sdb"}]',
        replicas: '3',
        primary: 'true',
      });
    });

    it('reports an open alias again instead of opening another alert', async () => {
      const first = await create({ alias: 'twice' });
      const second = await create({ alias: 'twice' });
      expect(second).toMatchObject({ id: first.id, count: 2 });
    });

    it('changes words and priority, and keeps an over-long message whole', async () => {
      const { id } = await create();
      const message = 'x'.repeat(200);

      expect(
        await client.updateAlert(id, { message, priority: 'P2' }),
      ).toMatchObject({ description: message, priority: 'P2' });
      expect(await client.updateAlert(id, {})).toMatchObject({
        priority: 'P2',
      });
    });

    it('adds and removes tags and details', async () => {
      const { id } = await create({ tags: ['old'], details: { a: '1' } });

      expect(
        await client.changeAlertTags(id, { add: ['new'], remove: ['old'] }),
      ).toMatchObject({ tags: ['new'] });
      expect(
        await client.changeAlertDetails(id, { set: { b: '2' }, remove: ['a'] }),
      ).toMatchObject({ details: { b: '2' } });
    });

    it('says who has seen it, and that they did something with it', async () => {
      const { id } = await create();

      expect(await client.markAlertSeen(id)).toMatchObject({ seenBy: [ANA] });
      expect(await client.markAlertSeen(id)).toMatchObject({ seenBy: [ANA] });
      expect(await client.getAlertRecipients(id)).toMatchObject([
        { person: ANA, state: 'seen', channels: [] },
      ]);
      await client.acknowledgeAlert(id);
      expect(await client.getAlertRecipients(id)).toMatchObject([
        { person: ANA, state: 'acknowledged' },
      ]);
    });

    it('refuses actions, owners and responders that do not exist', async () => {
      const { id } = await create();

      await expect(client.runAlertAction(id, 'Fly')).rejects.toMatchObject(
        failsWith(400, /expected one of the actions/),
      );
      await expect(
        client.assignAlert(id, 'user:default/nobody'),
      ).rejects.toMatchObject(failsWith(400, /does not exist here/));
      await expect(
        client.addAlertResponder(id, { type: 'team', ref: 'group:default/x' }),
      ).rejects.toMatchObject(failsWith(400, /does not exist here/));
    });

    it('deletes an alert with its activity', async () => {
      const { id } = await create({ alias: 'to-delete' });
      await client.deleteAlert(id);

      await expect(client.getAlert(id)).rejects.toMatchObject(
        failsWith(404, /No alert with id/),
      );
      await expect(client.deleteAlert(id)).rejects.toMatchObject(
        failsWith(404, /No alert with id/),
      );
      expect(await create({ alias: 'to-delete' })).not.toMatchObject({ id });
    });

    it('goes through all states and says who did it', async () => {
      const { id } = await create();

      expect(await client.acknowledgeAlert(id)).toMatchObject({
        state: 'acknowledged',
        acknowledgedBy: ANA,
        owner: ANA,
      });
      expect(await client.unacknowledgeAlert(id)).toMatchObject({
        state: 'open',
      });
      const until = pager.clock.now.plus({ hours: 1 }).toISO() ?? '';
      expect(await client.snoozeAlert(id, until)).toMatchObject({
        state: 'snoozed',
        snoozedUntil: '2026-01-05T09:00:00.000Z',
      });
      expect(await client.acknowledgeAlert(id)).not.toHaveProperty(
        'snoozedUntil',
      );
      expect(await client.closeAlert(id, 'fixed it')).toMatchObject({
        state: 'closed',
        closedBy: ANA,
      });
      const events = await client.getAlertEvents(id);
      expect(events.map(({ type }) => type)).toEqual(
        expect.arrayContaining([
          'created',
          'acknowledged',
          'unacknowledged',
          'snoozed',
          'closed',
          'note',
        ]),
      );
      expect(events.at(-1)).toMatchObject({ text: 'fixed it', actor: ANA });
    });

    it('does nothing, and does not mind, when it is asked for the same again', async () => {
      const { id } = await create();
      await client.acknowledgeAlert(id);
      const count = (await client.getAlertEvents(id)).length;
      expect(await client.acknowledgeAlert(id)).toMatchObject({
        state: 'acknowledged',
      });
      await client.closeAlert(id);
      await client.closeAlert(id);
      expect(await client.getAlertEvents(id)).toHaveLength(count + 1);
    });

    it('answers 409 to a change that the state forbids', async () => {
      const { id } = await create();
      await client.closeAlert(id);
      const refused = failsWith(409, /is closed and cannot be/);

      await expect(client.acknowledgeAlert(id)).rejects.toEqual(refused);
      await expect(client.unacknowledgeAlert(id)).rejects.toEqual(refused);
      const until = pager.clock.now.plus({ hours: 1 }).toISO() ?? '';
      await expect(client.snoozeAlert(id, until)).rejects.toEqual(refused);
      // A note is welcome also when it is over.
      await client.addAlertNote(id, 'it was the disk');
    });

    it('answers 404 to an unknown alert', async () => {
      const unknown = failsWith(404, /^No alert with id nope$/);
      await expect(client.getAlert('nope')).rejects.toEqual(unknown);
      await expect(client.getAlertEvents('nope')).rejects.toEqual(unknown);
      await expect(client.acknowledgeAlert('nope')).rejects.toEqual(unknown);
      await expect(client.closeAlert('nope')).rejects.toEqual(unknown);
      await expect(client.addAlertNote('nope', 'x')).rejects.toEqual(unknown);
    });

    it.each(['2026-01-05T07:00:00Z', '2026-01-20T07:00:00Z'])(
      'answers 400 to a snooze until %s',
      async until => {
        const { id } = await create();
        await expect(client.snoozeAlert(id, until)).rejects.toEqual(
          failsWith(400, /expected a moment within one week after now/),
        );
        expect(await client.getAlert(id)).toMatchObject({ state: 'open' });
      },
    );

    it('adds a note', async () => {
      const { id } = await create();
      expect(await client.addAlertNote(id, ' looking ')).toMatchObject({
        type: 'note',
        text: 'looking',
        actor: ANA,
      });
      await expect(client.addAlertNote(id, '  ')).rejects.toEqual(
        failsWith(400, /text is empty/),
      );
    });

    it('cuts an over-long message in the title and keeps it whole in the description', async () => {
      const message = 'x'.repeat(131);
      expect(await create({ message })).toMatchObject({
        message: `${'x'.repeat(129)}…`,
        description: message,
      });
    });

    it.each([
      ['no message', {}],
      ['an empty message', { message: ' ' }],
      ['an unknown priority', { message: 'm', priority: 'P9' }],
      ['an unknown field', { message: 'm', colour: 'red' }],
      ['a service that is not a reference', { message: 'm', service: 'x' }],
    ])('answers 400 to %s and writes nothing', async (_, body) => {
      const before = await client.countAlerts({});
      const answer = await request(pager.server)
        .post('/api/oncall/alerts')
        .send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.name).toBe('InputError');
      expect(await client.countAlerts({})).toEqual(before);
    });

    it('names a field that does not fit as a person would write it', async () => {
      const answer = await request(pager.server)
        .post('/api/oncall/alerts')
        .send({
          message: 'm',
          responders: [{ type: 'user', ref: 'user:default/ana' }, { type: 7 }],
        });
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toBe(
        "responders[1] must have required property 'ref'",
      );
    });

    it('answers 400 to malformed JSON and 413 to a body over 1 MiB', async () => {
      const post = (body: string) =>
        request(pager.server)
          .post('/api/oncall/alerts')
          .set('Content-Type', 'application/json')
          .send(body);
      const broken = await post('{"message": "with the secret 7h3k3y"');
      expect(broken.status).toBe(400);
      expect(broken.body.error).toMatchObject({
        name: 'InputError',
        message: expect.stringMatching(/^The body is not JSON: /),
      });
      expect(JSON.stringify(broken.body)).not.toContain('7h3k3y');
      for (const other of ['42', 'null', '"text"', '[]']) {
        const { body } = await post(other);
        expect(body.error.message).toBe('the body must be object');
      }
      const large = JSON.stringify({ message: 'm'.repeat(1024 * 1024) });
      const refused = await post(large);
      expect(refused.status).toBe(413);
      expect(refused.body.error.message).toBe(
        'The request is larger than 1 MiB, expected less',
      );
    });

    it('says how a body can be written that it could not read', async () => {
      const post = (headers: Record<string, string>, body: string) =>
        request(pager.server)
          .post('/api/oncall/alerts')
          .set({ 'Content-Type': 'application/json', ...headers })
          .send(body);
      const said = async (headers: Record<string, string>) => {
        const { status, body } = await post(headers, '{"message": "m"}');
        return [status, body.error.message];
      };
      expect(await said({ 'Content-Encoding': 'zstd' })).toEqual([
        415,
        'The body has the encoding zstd, expected gzip or deflate',
      ]);
      expect(await said({ 'Content-Encoding': 'gzip' })).toEqual([
        400,
        'The body is not what its encoding gzip says',
      ]);
      expect(
        await said({ 'Content-Type': 'application/json; charset=latin1' }),
      ).toEqual([415, 'The body has the charset latin1, expected utf-8']);
      expect(await said({ 'Content-Type': 'text/plain' })).toEqual([
        400,
        'The request has the content type text/plain, expected application/json',
      ]);
    });

    it('answers 404 and a sentence where there is nothing', async () => {
      const answer = await request(pager.server).put('/api/oncall/alerts');
      expect(answer.status).toBe(404);
      expect(answer.body.error.message).toBe(
        'There is no PUT /alerts in this API; openapi.json beside it says what there is',
      );
    });

    it('lists open alerts by urgency and age, then closed ones, in parts', async () => {
      const tag = ['urgency'];
      const text = 'urgency';
      const p3 = await create({ tags: tag, priority: 'P3' });
      const p1 = await create({ tags: tag, priority: 'P1' });
      const newP3 = await create({ tags: tag, priority: 'P3' });
      const closedP1 = await create({ tags: tag, priority: 'P1' });
      await client.closeAlert(closedP1.id);
      const closedP5 = await create({ tags: tag, priority: 'P5' });
      await client.closeAlert(closedP5.id);

      const listed: Alert[] = [];
      let cursor: string | undefined;
      do {
        const part = await client.listAlerts({ text, limit: 2, cursor });
        listed.push(...part.items);
        cursor = part.nextCursor;
      } while (cursor);

      expect(listed.map(({ id }) => id)).toEqual(
        [p1, newP3, p3, closedP5, closedP1].map(({ id }) => id),
      );
    });

    it('finds alerts by state, priority and words, and counts them', async () => {
      const open = await create({ message: '100% full_disk', priority: 'P2' });
      const acked = await create({ message: 'FULL_DISK too' });
      await client.acknowledgeAlert(acked.id);
      await create({ message: 'fullXdisk is something else' });
      const ids = async (filter: Parameters<typeof client.listAlerts>[0]) =>
        (await client.listAlerts(filter)).items.map(({ id }) => id);
      const text = 'full_disk';

      expect(await ids({ text })).toEqual([open.id, acked.id]);
      expect(await ids({ text: '100%' })).toEqual([open.id]);
      expect(await ids({ text: '100% full_disk' })).toEqual([open.id]);
      expect(await ids({ text, state: ['acknowledged'] })).toEqual([acked.id]);
      expect(
        await ids({ text, state: ['open', 'snoozed'], priority: ['P2', 'P1'] }),
      ).toEqual([open.id]);
      expect(await client.countAlerts({ text })).toEqual({
        open: 1,
        acknowledged: 1,
        snoozed: 0,
        closed: 0,
      });
    });

    it('finds what a search in the language asks for, and says where it is wrong', async () => {
      const eu = await create({ message: 'searched', tags: ['eu-1'] });
      const us = await create({ message: 'searched', tags: ['us'] });
      const ids = async (query: string) =>
        (await client.listAlerts({ query })).items.map(({ id }) => id);

      expect(await ids('searched AND tag: eu*')).toEqual([eu.id]);
      expect(await ids('searched AND NOT tag: eu*')).toEqual([us.id]);
      expect(await client.countAlerts({ query: 'searched' })).toMatchObject({
        open: 2,
      });
      await expect(ids('tag: eu AND colour: red')).rejects.toMatchObject(
        failsWith(400, /at character 13: there is no field colour/),
      );
    });

    it.each([
      ['createdAt', 'desc', 'cab'],
      ['createdAt', 'asc', 'bac'],
      ['count', 'desc', 'bca'],
      ['lastOccurredAt', 'desc', 'bca'],
      ['updatedAt', 'asc', 'acb'],
      ['urgency', 'desc', 'abc'],
    ] as const)(
      'sorts by %s %s and goes on where it was',
      async (sort, order, expected) => {
        const text = `sorted-${sort}-${order}`;
        const open = async (name: string, priority: 'P1' | 'P2' | 'P3') => {
          pager.clock.now = pager.clock.now.plus({ seconds: 1 });
          await create({
            message: `${text} ${name}`,
            alias: text + name,
            priority,
          });
        };
        await open('b', 'P2');
        await open('a', 'P1');
        await open('c', 'P3');
        await open('c', 'P3');
        await open('b', 'P2');
        await open('b', 'P2');

        let found = '';
        let cursor: string | undefined;
        do {
          const part = await client.listAlerts({
            text,
            sort,
            order,
            limit: 1,
            cursor,
          });
          found += part.items.map(({ message }) => message.at(-1)).join('');
          cursor = part.nextCursor;
        } while (cursor !== undefined);
        expect(found).toBe(expected);
      },
    );

    it('keeps searches under a name', async () => {
      const search = await client.createSavedAlertSearch({
        name: 'EU',
        query: 'tag: eu*',
      });
      expect(search).toMatchObject({ name: 'EU', owner: ANA, teams: [] });
      await expect(
        client.createSavedAlertSearch({ name: 'EU', query: '' }),
      ).rejects.toMatchObject(failsWith(409, /another search has already/));
      await expect(
        client.createSavedAlertSearch({ name: 'x', query: '(' }),
      ).rejects.toMatchObject(failsWith(400, /query is not understood at/));
      await client.updateSavedAlertSearch(search.id, {
        name: 'Europe',
        query: 'tag: eu',
      });
      expect(await client.listSavedAlertSearches()).toMatchObject([
        { name: 'Europe', query: 'tag: eu', owner: ANA },
      ]);
      await client.deleteSavedAlertSearch(search.id);
      expect(await client.listSavedAlertSearches()).toEqual([]);
      await expect(
        client.deleteSavedAlertSearch(search.id),
      ).rejects.toMatchObject(failsWith(404, /No saved search/));
    });

    it.each([
      'limit=0',
      'limit=101',
      'limit=Infinity',
      'cursor=x',
      'state=lost',
      'colour=red',
    ])('answers 400 to a list with %s', async query => {
      const path = `/api/oncall/alerts?${query}`;
      expect((await request(pager.server).get(path)).status).toBe(400);
    });

    it('shows the same alert that a machine has opened', async () => {
      const opsgenie = opsgenieClient(pager.server);
      const { alertId } = await opsgenie.open({ message: 'by a machine' });
      expect(await client.getAlert(alertId)).toMatchObject({
        message: 'by a machine',
        integration: { id: 'config-test', name: 'Test' },
      });
    });

    it('lets nobody in without credentials', async () => {
      const answer = await request(pager.server)
        .get('/api/oncall/alerts')
        .set('Authorization', mockCredentials.none.header());
      expect(answer.status).toBe(401);
    });
  },
);

describe('permissions of the native API', () => {
  it('asks for a permission before it reads, writes or tells anything', async () => {
    const knex = await databases.init('SQLITE_3');
    const permissions = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(() => ({ result: AuthorizeResult.DENY })),
    });
    const pager = await startPager({ knex, features: [permissions.factory] });
    const client = clientOf(pager);
    const until = '2026-01-05T09:00:00Z';
    const calls: Record<string, () => Promise<unknown>> = {
      'oncall.alert.read list': () => client.listAlerts({}),
      'oncall.alert.read count': () => client.countAlerts({}),
      'oncall.alert.read get': () => client.getAlert('x'),
      'oncall.alert.read events': () => client.getAlertEvents('x'),
      'oncall.alert.create': () => client.createAlert({ message: 'm' }),
      'oncall.alert.update ack': () => client.acknowledgeAlert('x'),
      'oncall.alert.update unack': () => client.unacknowledgeAlert('x'),
      'oncall.alert.update snooze': () => client.snoozeAlert('x', until),
      'oncall.alert.update close': () => client.closeAlert('x'),
      'oncall.alert.update change': () => client.updateAlert('x', {}),
      'oncall.alert.read recipients': () => client.getAlertRecipients('x'),
      'oncall.alert.read searches': () => client.listSavedAlertSearches(),
      'oncall.alert.update search': () =>
        client.createSavedAlertSearch({ name: 'x', query: '' }),
      'oncall.alert.update seen': () => client.markAlertSeen('x'),
      'oncall.alert.update tags': () => client.changeAlertTags('x', {}),
      'oncall.alert.update details': () => client.changeAlertDetails('x', {}),
      'oncall.alert.update assign': () => client.assignAlert('x', ANA),
      'oncall.alert.update responder': () =>
        client.addAlertResponder('x', { type: 'user', ref: ANA }),
      'oncall.alert.update action': () => client.runAlertAction('x', 'y'),
      'oncall.alert.delete': () => client.deleteAlert('x'),
      'oncall.alert.update note': () => client.addAlertNote('x', 'y'),
      'oncall.integration.read': () => client.listIntegrations(),
      'oncall.integration.update create': () =>
        client.createIntegration({ name: 'x' }),
      'oncall.integration.update change': () =>
        client.updateIntegration('x', { enabled: false }),
      'oncall.integration.update rotate': () =>
        client.rotateIntegrationKey('x', { graceMinutes: 0 }),
      'oncall.integration.update delete': () => client.deleteIntegration('x'),
    };

    for (const [name, call] of Object.entries(calls)) {
      const [permission] = name.split(' ');
      await expect(call()).rejects.toEqual(
        failsWith(403, new RegExp(`${ANA} lacks the permission ${permission}`)),
      );
    }
    expect(await knex('alert')).toEqual([]);
    await pager.stop();
  });

  it('writes changes to the audit log, also those that fail', async () => {
    const knex = await databases.init('SQLITE_3');
    const success = jest.fn();
    const fail = jest.fn();
    const auditor = mockServices.auditor.mock({
      createEvent: jest.fn(async () => ({ success, fail })),
    });
    const pager = await startPager({ knex, features: [auditor.factory] });
    const client = clientOf(pager);

    const { id } = await client.createAlert({ message: 'm' });
    await client.acknowledgeAlert(id);
    await client.acknowledgeAlert('nope').catch(() => {});

    expect(auditor.createEvent.mock.calls).toEqual([
      [expect.objectContaining({ eventId: 'create-alert' })],
      [
        {
          eventId: 'acknowledge-alert',
          severityLevel: 'medium',
          meta: { actor: ANA, alertId: id },
        },
      ],
      [
        expect.objectContaining({
          meta: { actor: ANA, alertId: 'nope' },
        }),
      ],
    ]);
    expect(success).toHaveBeenCalledTimes(2);
    expect(fail).toHaveBeenCalledTimes(1);
    await pager.stop();
  });
});
