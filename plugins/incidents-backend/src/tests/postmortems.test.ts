import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PORTAL = 'component:default/payment-portal';

function bodyOf({ sections }: Postmortem, key: string): string | undefined {
  return sections.find(section => section.key === key)?.body;
}

describe.each(databases.eachSupportedId())('postmortems, on %s', databaseId => {
  let house: IncidentsHouse;

  beforeEach(async () => {
    house = await IncidentsHouse.start({
      knex: await databases.init(databaseId),
    });
  });
  afterEach(() => house.stop());

  async function resolvedIncident() {
    const ana = house.as('ana');
    const alert = await house.pager.createAlert({ message: 'p99 too high' });
    const { id } = await house.declare({
      description: 'All transfers of APAC accounts fail.',
      environment: 'production',
      impactStartedAt: '2026-11-22T09:45:00Z',
      alertIds: [alert.id],
    });
    const deployment = await house.record({ number: '29' });
    const cause = await ana.addPotentialCause(id, {
      deploymentId: deployment.id,
    });
    await ana.updatePotentialCause(id, cause.id, {
      state: 'confirmed',
      note: 'Rollback helped',
    });
    house.now = house.now.plus({ minutes: 65 });
    await ana.addResponder(id, {
      ref: 'user:default/ben',
      role: 'Incident Manager',
      page: false,
    });
    await ana.resolveIncident(id, { note: 'Rolled back.' });
    return id;
  }

  async function published(lesson: string, at: string) {
    const ana = house.as('ana');
    const { id: incidentId } = await house.declare({
      message: `Trouble: ${lesson}`,
      declaredAt: '2026-10-01T00:00:00Z',
    });
    await ana.resolveIncident(incidentId, {});
    const { id, revision } = await ana.createPostmortem(incidentId);
    await ana.updatePostmortem(id, { revision, lesson });
    return ana.publishPostmortem(id, { at });
  }

  it('begin with what the incident tells', async () => {
    const incidentId = await resolvedIncident();
    const draft = await house.as('ana').createPostmortem(incidentId);
    expect(draft).toMatchObject({
      incidentId,
      incidentKey: 'INC-1',
      title: 'Transaction failing with APAC accounts',
      status: 'draft',
      owner: 'user:default/ana',
      revision: 1,
      actionItems: [],
      createdAt: '2026-11-22T11:05:00.000Z',
      facts: {
        priority: 'P1',
        impactStartedAt: '2026-11-22T09:45:00.000Z',
        impactEndedAt: '2026-11-22T11:05:00.000Z',
        services: [{ entityRef: PORTAL, name: 'payment-portal' }],
        responders: ['Payments', 'Ben (Incident Manager)'],
        causes: ['deployment 29 of payment-portal to production'],
      },
    });
    expect(bodyOf(draft, 'summary')).toBe(
      [
        '**INC-1** (P1): Transaction failing with APAC accounts',
        'All transfers of APAC accounts fail.',
        'Impact on payment-portal lasted 1 h 20 min.',
      ].join('\n\n'),
    );
    expect(bodyOf(draft, 'impact')).toBe(
      [
        '- Services: payment-portal',
        '- Environment: production',
        '- From 2026-11-22 09:45 UTC to 2026-11-22 11:05 UTC (1 h 20 min)',
      ].join('\n'),
    );
    expect(bodyOf(draft, 'detection')).toBe(
      'Declared by Ana at 2026-11-22 10:00 UTC, 15 min after the impact began.\n\nAlerts:\n\n- p99 too high',
    );
    expect(bodyOf(draft, 'response')).toBe(
      '- Payments\n- Ben, Incident Manager',
    );
    expect(bodyOf(draft, 'timeline')).toContain(
      '- **2026-11-22 10:00 UTC** Declared as P1, impacting payment-portal. (Ana)',
    );
    expect(bodyOf(draft, 'root-causes')).toBe(
      '- Confirmed: deployment 29 of payment-portal to production: Rollback helped',
    );
    expect(bodyOf(draft, 'resolution')).toBe(
      '2026-11-22 11:05 UTC: Resolved: Rolled back.',
    );
    expect(bodyOf(draft, 'lessons')).toBe('');
    expect(await house.as('ben').getIncident('INC-1')).toMatchObject({
      postmortem: { id: draft.id, status: 'draft' },
    });
  });

  it('wait until the incident is over', async () => {
    await house.declare();
    const ana = house.as('ana');
    expect(await refusalOf(ana.createPostmortem('INC-1'))).toEqual({
      status: 409,
      message: 'INC-1 is open; resolve it before writing its postmortem',
    });
    await ana.resolveIncident('INC-1', {});
    await ana.closeIncident('INC-1', {});
    expect(await ana.createPostmortem('INC-1')).toMatchObject({
      status: 'draft',
    });
  });

  it('exist once for an incident, also when two people begin', async () => {
    const incidentId = await resolvedIncident();
    const [one, two] = await Promise.all([
      house.as('ana').createPostmortem(incidentId),
      house.as('ben').createPostmortem(incidentId),
    ]);
    expect(one.id).toBe(two.id);
    const timeline = await house.as('ana').getTimeline(incidentId);
    expect(timeline.filter(({ kind }) => kind === 'postmortem')).toHaveLength(
      1,
    );
  });

  it('are edited chapter by chapter', async () => {
    const ana = house.as('ana');
    const draft = await ana.createPostmortem(await resolvedIncident());
    const edited = await ana.updatePostmortem(draft.id, {
      revision: 1,
      title: 'APAC transfers failed',
      lesson: 'Warm up a shard before routing to it.',
      owner: 'user:default/ben',
      sections: [{ key: 'lessons', body: 'We were **lucky**.' }],
    });
    expect(edited).toMatchObject({
      title: 'APAC transfers failed',
      lesson: 'Warm up a shard before routing to it.',
      owner: 'user:default/ben',
      revision: 2,
    });
    expect(bodyOf(edited, 'lessons')).toBe('We were **lucky**.');
    expect(bodyOf(edited, 'summary')).toBe(bodyOf(draft, 'summary'));
    expect(await ana.getPostmortem(draft.id)).toEqual(edited);
  });

  it('refuse an edit of an older revision, so that no words are lost', async () => {
    const ana = house.as('ana');
    const { id } = await ana.createPostmortem(await resolvedIncident());
    const results = await Promise.allSettled(
      ['one', 'two', 'three'].map(title =>
        ana.updatePostmortem(id, { revision: 1, title }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(
      await refusalOf(ana.updatePostmortem(id, { revision: 1, title: 'x' })),
    ).toEqual({
      status: 409,
      message: `Postmortem ${id} is at revision 2, the edit was made on revision 1`,
    });
    expect((await ana.getPostmortem(id)).revision).toBe(2);
  });

  it('carry action items that are added, changed, done and dropped', async () => {
    const ana = house.as('ana');
    const { id } = await ana.createPostmortem(await resolvedIncident());
    const { actionItems: added } = await ana.updatePostmortem(id, {
      revision: 1,
      actionItems: [
        {
          text: 'Warm up shards',
          owner: 'user:default/ben',
          dueOn: '2026-12-24',
          done: false,
        },
        { text: 'Alert on shard errors', done: false },
      ],
    });
    expect(added).toEqual([
      {
        id: expect.any(String),
        text: 'Warm up shards',
        owner: 'user:default/ben',
        dueOn: '2026-12-24',
        done: false,
      },
      { id: expect.any(String), text: 'Alert on shard errors', done: false },
    ]);
    const { actionItems: changed } = await ana.updatePostmortem(id, {
      revision: 2,
      actionItems: [
        { text: 'Write a runbook', done: false },
        { ...added[0], done: true },
      ],
    });
    expect(changed.map(({ text, done }) => [text, done])).toEqual([
      ['Write a runbook', false],
      ['Warm up shards', true],
    ]);
    expect(changed[1].id).toBe(added[0].id);
    expect(
      await refusalOf(
        ana.updatePostmortem(id, {
          revision: 3,
          actionItems: [{ ...added[1] }],
        }),
      ),
    ).toMatchObject({ status: 400 });
    expect((await ana.getPostmortem(id)).actionItems).toEqual(changed);
  });

  it('are published once, with the facts as they are then', async () => {
    const ana = house.as('ana');
    const incidentId = await resolvedIncident();
    const { id } = await ana.createPostmortem(incidentId);
    await ana.updateIncident(incidentId, { priority: 'P2' });
    house.signals.length = 0;
    const postmortem = await ana.publishPostmortem(id, {});
    expect(postmortem).toMatchObject({
      status: 'published',
      publishedAt: '2026-11-22T11:05:00.000Z',
      publishedBy: 'user:default/ana',
      revision: 2,
      facts: { priority: 'P2' },
    });
    expect(house.signals).toMatchObject([
      { message: { type: 'postmortem', id } },
    ]);
    expect(house.events.pop()).toEqual({
      topic: 'incidents.postmortem',
      eventPayload: { id, change: 'published' },
    });
    expect((await ana.getTimeline(incidentId)).at(-1)).toMatchObject({
      kind: 'postmortem',
      text: 'Postmortem published: Transaction failing with APAC accounts',
    });
    expect(await refusalOf(ana.publishPostmortem(id, {}))).toEqual({
      status: 409,
      message: `Postmortem ${id} is published already`,
    });
    expect((await ana.getIncident(incidentId)).postmortem).toEqual({
      id,
      status: 'published',
    });
  });

  it('are published by one of two people who try at once', async () => {
    const { id } = await house
      .as('ana')
      .createPostmortem(await resolvedIncident());
    const results = await Promise.allSettled(
      ['ana', 'ben'].map(name => house.as(name).publishPostmortem(id, {})),
    );
    expect(results.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('make an archive: newest first, without drafts, searchable', async () => {
    const first = await published(
      'Certificates expire on Sundays.',
      '2026-10-10T00:00:00Z',
    );
    const second = await published('Warm up a shard.', '2026-10-20T00:00:00Z');
    const ana = house.as('ana');
    await ana.updatePostmortem(first.id, {
      revision: first.revision,
      sections: [{ key: 'fault', body: 'The "renewal" job was 100% idle.' }],
    });
    const draft = await ana.createPostmortem(await resolvedIncident());

    const ids = async (request: Parameters<typeof ana.listPostmortems>[0]) =>
      (await ana.listPostmortems(request)).items.map(({ id }) => id);
    expect(await ids({})).toEqual([second.id, first.id]);
    expect(await ids({ status: 'draft' })).toEqual([draft.id]);
    expect(await ids({ text: 'SHARD' })).toEqual([second.id]);
    expect(await ids({ text: '"renewal" 100%' })).toEqual([first.id]);
    expect(await ids({ text: 'payment-portal trouble' })).toEqual([
      second.id,
      first.id,
    ]);
    expect(await ids({ text: 'unheard of' })).toEqual([]);
    expect(await ids({ service: PORTAL })).toHaveLength(2);
    expect(await ids({ service: 'component:default/web-bank' })).toEqual([]);

    const part = await ana.listPostmortems({ limit: 1 });
    expect(part.items).toMatchObject([{ id: second.id }]);
    expect(await ids({ limit: 1, cursor: part.nextCursor })).toEqual([
      first.id,
    ]);
  });

  it('that do not exist are not found', async () => {
    const ana = house.as('ana');
    expect(await refusalOf(ana.getPostmortem('nonsense'))).toEqual({
      status: 404,
      message: "There is no postmortem 'nonsense'",
    });
    expect(
      await refusalOf(ana.updatePostmortem('nonsense', { revision: 1 })),
    ).toMatchObject({ status: 404 });
    expect(
      await refusalOf(ana.publishPostmortem('nonsense', {})),
    ).toMatchObject({ status: 404 });
    expect(await refusalOf(ana.createPostmortem('INC-9'))).toMatchObject({
      status: 404,
    });
  });
});
