import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'the life of an incident, on %s',
  databaseId => {
    let house: IncidentsHouse;

    beforeEach(async () => {
      house = await IncidentsHouse.start({
        knex: await databases.init(databaseId),
      });
      await house.declare();
      await house.react();
    });
    afterEach(() => house.stop());

    it('goes from open to resolved to closed, and tells when', async () => {
      const ana = house.as('ana');
      house.now = house.now.plus({ minutes: 30 });
      expect(
        await ana.resolveIncident('INC-1', { note: 'Rolled back.' }),
      ).toMatchObject({
        status: 'resolved',
        resolvedAt: '2026-11-22T10:30:00.000Z',
        impactEndedAt: '2026-11-22T10:30:00.000Z',
      });
      house.now = house.now.plus({ minutes: 30 });
      expect(
        await ana.closeIncident('INC-1', { at: '2026-11-22T10:45:00Z' }),
      ).toMatchObject({
        status: 'closed',
        resolvedAt: '2026-11-22T10:30:00.000Z',
        closedAt: '2026-11-22T10:45:00.000Z',
      });
      const timeline = await ana.getTimeline('INC-1');
      expect(timeline.slice(-2)).toMatchObject([
        {
          kind: 'resolved',
          text: 'Resolved: Rolled back.',
          at: '2026-11-22T10:30:00.000Z',
          actor: 'user:default/ana',
        },
        { kind: 'closed', text: 'Closed.', at: '2026-11-22T10:45:00.000Z' },
      ]);
    });

    it('goes back from resolved to open, and the impact goes on', async () => {
      const ana = house.as('ana');
      await ana.resolveIncident('INC-1', {});
      const reopened = await ana.reopenIncident('INC-1', { note: 'Not yet.' });
      expect(reopened.status).toBe('open');
      expect(reopened.resolvedAt).toBeUndefined();
      expect(reopened.impactEndedAt).toBeUndefined();
      expect((await ana.getTimeline('INC-1')).at(-1)).toMatchObject({
        kind: 'reopened',
        text: 'Reopened: Not yet.',
      });
      expect(await ana.resolveIncident('INC-1', {})).toMatchObject({
        status: 'resolved',
      });
    });

    it('refuses every other change of status', async () => {
      const ana = house.as('ana');
      expect(await refusalOf(ana.closeIncident('INC-1', {}))).toEqual({
        status: 409,
        message:
          "INC-1 is open, so it can't be closed; only resolved incidents can",
      });
      expect(await refusalOf(ana.reopenIncident('INC-1', {}))).toMatchObject({
        status: 409,
      });
      await ana.resolveIncident('INC-1', {});
      expect(await refusalOf(ana.resolveIncident('INC-1', {}))).toEqual({
        status: 409,
        message:
          "INC-1 is resolved, so it can't be resolved; only open incidents can",
      });
      await ana.closeIncident('INC-1', {});
      for (const move of ['resolve', 'reopen', 'close'] as const) {
        expect(
          await refusalOf(ana[`${move}Incident`]('INC-1', {})),
        ).toMatchObject({ status: 409 });
      }
      expect(
        await refusalOf(ana.updateIncident('INC-1', { priority: 'P2' })),
      ).toEqual({
        status: 409,
        message: "INC-1 is closed and can't be changed",
      });
    });

    it('is resolved by one of two people who try at once', async () => {
      const results = await Promise.allSettled([
        house.as('ana').resolveIncident('INC-1', {}),
        house.as('ben').resolveIncident('INC-1', {}),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      const timeline = await house.as('ana').getTimeline('INC-1');
      expect(timeline.filter(({ kind }) => kind === 'resolved')).toHaveLength(
        1,
      );
    });

    it('keeps the end of the impact that somebody wrote before', async () => {
      const ana = house.as('ana');
      house.now = house.now.plus({ hours: 1 });
      await ana.updateIncident('INC-1', {
        impactEndedAt: '2026-11-22T10:20:00Z',
      });
      expect(await ana.resolveIncident('INC-1', {})).toMatchObject({
        impactEndedAt: '2026-11-22T10:20:00.000Z',
        resolvedAt: '2026-11-22T11:00:00.000Z',
      });
    });

    it('can be over before it was declared', async () => {
      const ana = house.as('ana');
      await ana.updateIncident('INC-1', {
        impactStartedAt: '2026-11-22T09:00:00Z',
      });
      expect(
        await ana.resolveIncident('INC-1', { at: '2026-11-22T09:30:00Z' }),
      ).toMatchObject({
        impactEndedAt: '2026-11-22T09:30:00.000Z',
        resolvedAt: '2026-11-22T10:00:00.000Z',
      });
    });

    it('writes each edit into the timeline', async () => {
      const ana = house.as('ana');
      expect(
        await ana.updateIncident('INC-1', {
          message: ' Transfers failing in APAC ',
          description: 'Shard 7.',
          priority: 'P2',
          environment: 'production',
          tags: ['apac', 'apac', 'ledger'],
          impactStartedAt: '2026-11-22T11:55:00+02:00',
        }),
      ).toMatchObject({
        message: 'Transfers failing in APAC',
        description: 'Shard 7.',
        priority: 'P2',
        environment: 'production',
        tags: ['apac', 'ledger'],
        impactStartedAt: '2026-11-22T09:55:00.000Z',
      });
      const timeline = await ana.getTimeline('INC-1');
      expect(
        timeline.filter(({ kind }) => kind === 'updated').map(e => e.text),
      ).toEqual([
        'Message is now: Transfers failing in APAC',
        'Description was edited.',
        'Priority changed from P1 to P2.',
        'Environment is now production.',
        'Tags are now: apac, ledger.',
        'Impact started at 2026-11-22T09:55:00.000Z.',
      ]);
      const { items } = await ana.listIncidents({ text: 'transfers' });
      expect(items).toHaveLength(1);
    });

    it.each([
      [
        { impactStartedAt: '2026-11-23T00:00:00Z' },
        'impactStartedAt is 2026-11-23T00:00:00.000Z, which is in the future; expected 2026-11-22T10:00:00.000Z or earlier',
      ],
      [
        { impactEndedAt: '2026-11-22T09:00:00Z' },
        'impactEndedAt is 2026-11-22T09:00:00.000Z, expected it to follow impactStartedAt, 2026-11-22T10:00:00.000Z',
      ],
    ])('refuses the edit %j and writes nothing', async (changes, message) => {
      const ana = house.as('ana');
      const before = await ana.getIncident('INC-1');
      expect(await refusalOf(ana.updateIncident('INC-1', changes))).toEqual({
        status: 400,
        message,
      });
      expect(await ana.getIncident('INC-1')).toEqual(before);
    });

    it('refuses to be resolved before its impact began', async () => {
      expect(
        await refusalOf(
          house
            .as('ana')
            .resolveIncident('INC-1', { at: '2026-11-22T09:59:59Z' }),
        ),
      ).toEqual({
        status: 400,
        message:
          'at is 2026-11-22T09:59:59.000Z, expected 2026-11-22T10:00:00.000Z or later',
      });
    });

    it('keeps notes, also about earlier moments, in order', async () => {
      const ana = house.as('ana');
      const note = await ana.addTimelineEntry('INC-1', {
        text: ' First complaint of a customer. ',
        at: '2026-11-22T09:50:00Z',
      });
      expect(note).toEqual({
        id: expect.any(String),
        at: '2026-11-22T09:50:00.000Z',
        kind: 'note',
        text: 'First complaint of a customer.',
        actor: 'user:default/ana',
      });
      const [first] = await ana.getTimeline('INC-1');
      expect(first).toEqual(note);
      expect(
        await refusalOf(
          ana.addTimelineEntry('INC-1', {
            text: 'Soon',
            at: '2026-11-22T10:00:01Z',
          }),
        ),
      ).toMatchObject({ status: 400 });
    });

    it('still takes notes when it is closed', async () => {
      const ana = house.as('ana');
      await ana.resolveIncident('INC-1', {});
      await ana.closeIncident('INC-1', {});
      await ana.addTimelineEntry('INC-1', { text: 'Refunds are paid out.' });
      expect((await ana.getTimeline('INC-1')).at(-1)?.text).toBe(
        'Refunds are paid out.',
      );
    });
  },
);
