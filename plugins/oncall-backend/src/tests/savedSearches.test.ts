import { mockServices } from '@backstage/backend-test-utils';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TEST_KEY } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PATH = '/v2/alerts/saved-searches';

describe.each(databases.eachSupportedId())(
  'saved searches of Opsgenie clients on %s',
  databaseId => {
    it('makes, uses, changes and forgets them', async () => {
      const pager = await startPager({
        knex: await databases.init(databaseId),
      });
      const opsgenie = opsgenieClient(pager.server);

      const created = await opsgenie.post(PATH, {
        name: 'My criticals',
        query: 'status: open AND priority: P1',
        owner: { username: 'trinity@example.com' },
        description: 'open P1',
        teams: [{ name: 'NOC' }],
      });
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({
        result: 'Created',
        data: { name: 'My criticals' },
      });
      const { id } = created.body.data;
      await opsgenie
        .post(PATH, { name: 'My criticals', query: 'a' })
        .expect(409);
      await opsgenie.post(PATH, { name: 'x', query: 'tag:' }).expect(422);

      const { alertId } = await opsgenie.open({ message: 'm', priority: 'P1' });
      await opsgenie.open({ message: 'm', priority: 'P2' });
      const found = await opsgenie.get(
        '/v2/alerts?searchIdentifier=My%20criticals&searchIdentifierType=name',
      );
      expect(found.body.data).toMatchObject([{ id: alertId }]);
      await opsgenie.get('/v2/alerts?searchIdentifier=none').expect(404);

      expect((await opsgenie.get(PATH)).body.data).toEqual([
        { id, name: 'My criticals' },
      ]);
      const changed = await request(pager.server)
        .patch(`${PATH}/${id}`)
        .set('Authorization', `GenieKey ${TEST_KEY}`)
        .send({ query: 'status: open' });
      expect(changed.body.result).toBe('Updated');
      const { body } = await opsgenie.get(
        `${PATH}/My%20criticals?identifierType=name`,
      );
      expect(body.data).toMatchObject({
        id,
        query: 'status: open',
        description: 'open P1',
        owner: { id: 'trinity@example.com' },
        teams: [{ id: 'NOC' }],
      });

      expect((await opsgenie.delete(`${PATH}/${id}`)).body.result).toBe(
        'Deleted',
      );
      await opsgenie.get(`${PATH}/${id}`).expect(404);
      await pager.stop();
    });

    it('keeps both of two changes at the same moment', async () => {
      const pager = await startPager({
        knex: await databases.init(databaseId),
      });
      const opsgenie = opsgenieClient(pager.server);
      const made = await opsgenie.post(PATH, { name: 'Mine', query: 'a' });
      const path = `${PATH}/${made.body.data.id}`;
      for (let round = 0; round < 10; round++) {
        const changes = [
          { query: `tag: t${round}` },
          { description: `d${round}` },
        ];
        await Promise.all(
          changes.map(change => opsgenie.patch(path, change).expect(200)),
        );
        const { body } = await opsgenie.get(path);
        expect(body.data).toMatchObject({ ...changes[0], ...changes[1] });
      }
      await pager.stop();
    });

    it('writes every change to the audit log', async () => {
      const auditor = mockServices.auditor.mock({
        createEvent: jest.fn(async () => ({
          success: async () => {},
          fail: async () => {},
        })),
      });
      const pager = await startPager({
        knex: await databases.init(databaseId),
        features: [auditor.factory],
      });
      const opsgenie = opsgenieClient(pager.server);
      const { body } = await opsgenie.post(PATH, { name: 'Mine', query: 'a' });
      const path = `${PATH}/${body.data.id}`;
      await opsgenie.patch(path, { query: 'b' }).expect(200);
      await opsgenie.delete(path).expect(200);
      expect(
        auditor.createEvent.mock.calls.map(([{ eventId }]) => eventId),
      ).toEqual([
        'create-saved-search',
        'update-saved-search',
        'delete-saved-search',
      ]);
      await pager.stop();
    });
  },
);
