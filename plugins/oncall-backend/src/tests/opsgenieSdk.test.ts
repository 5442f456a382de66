import opsgenieSdk from 'opsgenie-sdk';
import {
  startPager,
  TEST_KEY,
  TestPager,
  urlOf,
} from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

type Identifier = { identifier: string; identifierType: string };

describe.each(databases.eachSupportedId())(
  'the npm package opsgenie-sdk as a client on %s',
  databaseId => {
    let pager: TestPager;

    beforeAll(async () => {
      pager = await startPager({ knex: await databases.init(databaseId) });
      opsgenieSdk.configure({ api_key: TEST_KEY, host: urlOf(pager) });
    });
    afterAll(() => pager.stop());

    const { alertV2 } = opsgenieSdk;
    const create = (alert: object) =>
      answerOf(done => alertV2.create(alert, done));
    const get = (identifier: Identifier) =>
      answerOf(done => alertV2.get(identifier, done));

    it('creates an alert, asks what became of it and reads it', async () => {
      const created = await create({
        message: 'from the SDK',
        alias: 'sdk',
        tags: ['sdk'],
        priority: 'P2',
      });
      expect(created.result).toBe('Request will be processed');

      const status = await answerOf(done =>
        alertV2.getRequestStatus(created.requestId, done),
      );
      expect(status.data).toMatchObject({ isSuccess: true, alias: 'sdk' });

      const byAlias = await get({ identifier: 'sdk', identifierType: 'alias' });
      expect(byAlias.data).toMatchObject({
        id: status.data.alertId,
        message: 'from the SDK',
        priority: 'P2',
      });
    });

    it('acknowledges, notes, snoozes, takes back and closes', async () => {
      await create({ message: 'worked on', alias: 'work' });
      const work = { identifier: 'work', identifierType: 'alias' };
      const { id } = (await get(work)).data;
      const byId = { identifier: id, identifierType: 'id' };

      await answerOf(done => alertV2.acknowledge(work, { user: 'me' }, done));
      expect((await get(byId)).data).toMatchObject({ acknowledged: true });
      await answerOf(done => alertV2.addNote(work, { note: 'looking' }, done));
      const notes = await answerOf(done =>
        alertV2.listAlertNotes(byId, { limit: 5 }, done),
      );
      expect(notes.data).toMatchObject([{ note: 'looking' }]);
      await answerOf(done => alertV2.unacknowledge(work, {}, done));
      const endTime = pager.clock.now.plus({ hours: 1 }).toISO();
      await answerOf(done => alertV2.snooze(work, { endTime }, done));
      expect((await get(byId)).data).toMatchObject({
        acknowledged: false,
        snoozed: true,
      });
      await answerOf(done => alertV2.close(work, { note: 'fixed' }, done));
      expect((await get(byId)).data).toMatchObject({ status: 'closed' });
    });

    it('lists and deletes', async () => {
      await create({ message: 'listed', alias: 'listed', tags: ['to-list'] });
      const list = () =>
        answerOf(done =>
          alertV2.list({ query: 'tag: to-list', limit: 10 }, done),
        );
      expect((await list()).data).toMatchObject([{ message: 'listed' }]);

      const listed = { identifier: 'listed', identifierType: 'alias' };
      await answerOf(done => alertV2.delete(listed, done));
      expect((await list()).data).toEqual([]);
    });

    it('is told about errors in a form that it understands', async () => {
      await expect(
        create({ alias: 'without a message' }),
      ).rejects.toMatchObject({
        httpStatusCode: 422,
        errors: { message: 'may not be empty' },
      });
      await expect(
        get({ identifier: 'nope', identifierType: 'id' }),
      ).rejects.toMatchObject({ httpStatusCode: 404 });
    });
  },
);

type Answer = {
  readonly result?: string;
  readonly requestId: string;
  readonly data: {
    readonly id: string;
    readonly alertId: string;
  };
};

function answerOf(
  call: (done: (error: unknown, answer: Answer) => void) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) =>
    call((error, answer) => (error ? reject(error) : resolve(answer))),
  );
}
