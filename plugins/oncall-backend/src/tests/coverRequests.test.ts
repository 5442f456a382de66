import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { collectNotices } from './__testUtils__/collectNotices';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ANA = 'user:default/ana';
const BEN = 'user:default/ben';
const CY = 'user:default/cy';

describe.each(databases.eachSupportedId())('cover requests on %s', id => {
  let pager: TestPager;
  let ana: OnCallClient;
  let ben: OnCallClient;
  let scheduleId: string;
  let sent: NotificationSendOptions[];

  /** Ana has the day of 5 January, Ben the next one. */
  beforeEach(async () => {
    sent = [];
    pager = await startBank({
      knex: await databases.init(id),
      features: [collectNotices(sent)],
    });
    ana = clientOf(pager, 'ana');
    ben = clientOf(pager, 'ben');
    const schedule = await ana.createSchedule({
      name: 'Payments',
      timezone: 'UTC',
      rotations: [
        {
          name: 'Primary',
          type: 'daily',
          length: 1,
          start: '2026-01-05T00:00:00Z',
          participants: [ANA, BEN].map(ref => ({ type: 'user', ref })),
        },
      ],
    });
    scheduleId = schedule.id;
  });
  afterEach(() => pager.stop());

  const evening = () => ({
    scheduleId,
    to: BEN,
    start: '2026-01-05T18:00:00Z',
    end: '2026-01-05T22:00:00Z',
  });
  const onCallInTheEvening = async () => {
    const [{ now }] = await ana.whoIsOnCall({ at: '2026-01-05T20:00:00Z' });
    return now.map(({ name }) => name);
  };

  it('become an override with the same id when they are accepted', async () => {
    const request = await ana.requestCover(evening());
    expect(request).toEqual({
      id: expect.any(String),
      scheduleId,
      scheduleName: 'Payments',
      rotationIds: [expect.any(String)],
      from: ANA,
      to: BEN,
      start: '2026-01-05T18:00:00.000Z',
      end: '2026-01-05T22:00:00.000Z',
      status: 'open',
      createdAt: pager.clock.now.toISO(),
    });
    expect(await onCallInTheEvening()).toEqual(['Ana Lopez']);
    expect(await ben.listCoverRequests()).toEqual([request]);
    expect(await clientOf(pager, 'cy').listCoverRequests()).toEqual([]);

    expect(await ben.answerCoverRequest(request.id, 'accepted')).toMatchObject({
      status: 'accepted',
    });
    expect(await onCallInTheEvening()).toEqual(['Ben Ito']);
    expect((await ana.getSchedule(scheduleId)).overrides).toMatchObject([
      { id: request.id, createdBy: BEN },
    ]);
    for (const answer of ['accepted', 'declined'] as const) {
      await expect(ben.answerCoverRequest(request.id, answer)).rejects.toEqual(
        failure(409, 'is answered already'),
      );
    }
  });

  it('name the schedules that they are about, as long as these exist', async () => {
    const { rotations } = await ana.getSchedule(scheduleId);
    const [{ id: _, ...primary }] = rotations;
    const second = await ana.createSchedule({
      name: 'Web',
      timezone: 'UTC',
      rotations: [primary],
    });
    const { id: offer } = await ana.requestCover({
      ...evening(),
      inReturn: {
        scheduleId: second.id,
        start: '2026-01-06T18:00:00Z',
        end: '2026-01-06T22:00:00Z',
      },
    });
    await ana.updateSchedule(scheduleId, {
      name: 'Payments at night',
      timezone: 'UTC',
      rotations,
    });
    expect(await ben.answerCoverRequest(offer, 'declined')).toMatchObject({
      scheduleName: 'Payments at night',
      inReturn: { scheduleName: 'Web' },
    });
    await ana.deleteSchedule(second.id);
    const [kept] = await ben.listCoverRequests();
    expect(kept.scheduleName).toBe('Payments at night');
    expect(kept.inReturn).toMatchObject({ scheduleId: second.id });
    expect(kept.inReturn).not.toHaveProperty('scheduleName');
  });

  it('swap two shifts in one deal, both or none', async () => {
    const inReturn = {
      scheduleId,
      start: '2026-01-06T18:00:00Z',
      end: '2026-01-06T22:00:00Z',
    };
    await expect(
      ana.requestCover({
        ...evening(),
        inReturn: { ...inReturn, end: '2026-01-07T02:00:00Z' },
      }),
    ).rejects.toEqual(failure(400, 'inReturn.start'));

    const offer = await ana.requestCover({ ...evening(), inReturn });
    expect(offer.inReturn).toMatchObject({
      scheduleName: 'Payments',
      rotationIds: [expect.any(String)],
    });
    // While Ben’s evening is somebody else’s, the whole deal is off.
    const other = await ana.createOverride(scheduleId, {
      start: inReturn.start,
      end: inReturn.end,
      participant: { type: 'user', ref: CY },
    });
    await expect(ben.answerCoverRequest(offer.id, 'accepted')).rejects.toEqual(
      failure(409, 'has changed'),
    );
    expect(await onCallInTheEvening()).toEqual(['Ana Lopez']);
    await ana.deleteOverride(scheduleId, other.id);

    await ben.answerCoverRequest(offer.id, 'accepted');
    const { overrides } = await ana.getSchedule(scheduleId);
    expect(
      overrides.map(({ dealId, participant }) => [dealId, participant]),
    ).toEqual([
      [offer.id, { type: 'user', ref: BEN }],
      [offer.id, { type: 'user', ref: ANA }],
    ]);
    expect(await onCallInTheEvening()).toEqual(['Ben Ito']);

    await ana.deleteOverride(scheduleId, overrides[1].id);
    expect((await ana.getSchedule(scheduleId)).overrides).toEqual([]);
    expect(await ben.listCoverRequests()).toMatchObject([
      { id: offer.id, status: 'withdrawn' },
    ]);
  });

  it.each(['declined', 'withdrawn'] as const)(
    'change nothing when they are %s',
    async answer => {
      const { id: request } = await ana.requestCover(evening());
      const who = answer === 'declined' ? ben : ana;
      await who.answerCoverRequest(request, answer);
      expect(await onCallInTheEvening()).toEqual(['Ana Lopez']);
      expect(await ben.listCoverRequests()).toMatchObject([
        { id: request, status: answer },
      ]);
      expect(sent.at(-1)?.payload).toMatchObject({
        title: expect.stringContaining(`has ${answer} the cover in Payments`),
        description: expect.stringMatching(
          /^Nothing changes\. The offer was: (You take|Ben Ito takes) Mon 5 Jan 18:00/,
        ),
      });
    },
  );

  it('are answered by the right one of the two only', async () => {
    const { id: request } = await ana.requestCover(evening());
    await expect(ana.answerCoverRequest(request, 'accepted')).rejects.toEqual(
      failure(403, `Only ${BEN} can do this`),
    );
    await expect(ben.answerCoverRequest(request, 'withdrawn')).rejects.toEqual(
      failure(403, `Only ${ANA} can do this`),
    );
    await expect(
      clientOf(pager, 'cy').answerCoverRequest(request, 'accepted'),
    ).rejects.toEqual(failure(404, 'No cover request'));
  });

  it('cannot be accepted when the shift is somebody else’s meanwhile, or over', async () => {
    const first = await ana.requestCover(evening());
    await ana.createOverride(scheduleId, {
      participant: { type: 'user', ref: CY },
      start: '2026-01-05T19:00:00Z',
      end: '2026-01-05T20:00:00Z',
    });
    await expect(ben.answerCoverRequest(first.id, 'accepted')).rejects.toEqual(
      failure(409, 'The schedule Payments has changed'),
    );
    pager.clock.now = pager.clock.now.plus({ days: 2 });
    await expect(ben.answerCoverRequest(first.id, 'accepted')).rejects.toEqual(
      failure(409, 'is over'),
    );
  });

  it.each([
    [
      'more than one’s own shift',
      { end: '2026-01-06T02:00:00Z' },
      'throughout',
    ],
    ['nobody known', { to: 'user:default/eve' }, 'not a User'],
    ['oneself', { to: ANA }, 'to is'],
    [
      'a time that is over',
      { start: '2026-01-05T01:00:00Z', end: '2026-01-05T02:00:00Z' },
      'is to come',
    ],
  ])('are refused for %s', async (_, wrong, text) => {
    await expect(ana.requestCover({ ...evening(), ...wrong })).rejects.toEqual(
      failure(400, text),
    );
    expect(await ana.listCoverRequests()).toEqual([]);
  });
});
