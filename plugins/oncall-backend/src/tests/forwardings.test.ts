import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import {
  forwardingUpdatePermission,
  OnCallClient,
} from '@muster/backstage-plugin-oncall-common';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ANA = 'user:default/ana';
const BEN = 'user:default/ben';
const CY = 'user:default/cy';

/** The clock of a test pager begins at 08:00 of this day. */
const TODAY = '2026-01-05';
const HOLIDAY = {
  from: ANA,
  to: BEN,
  start: `${TODAY}T09:00:00+01:00`,
  end: `${TODAY}T20:00:00Z`,
};

describe.each(databases.eachSupportedId())(
  'the API of forwarding on %s',
  id => {
    let pager: TestPager;
    let ana: OnCallClient;
    let ben: OnCallClient;

    beforeEach(async () => {
      pager = await startBank({ knex: await databases.init(id) });
      ana = clientOf(pager, 'ana');
      ben = clientOf(pager, 'ben');
    });
    afterEach(() => pager.stop());

    it('changes who is on call, in every answer, and keeps whose shift it is', async () => {
      const schedule = await ana.createSchedule({
        name: 'Payments',
        timezone: 'UTC',
        rotations: [
          {
            name: 'Primary',
            type: 'weekly',
            length: 1,
            start: `${TODAY}T00:00:00Z`,
            participants: [{ type: 'user', ref: ANA }],
          },
        ],
      });
      const forwarding = await ana.createForwarding(HOLIDAY);
      expect(forwarding).toEqual({
        id: expect.any(String),
        from: ANA,
        to: BEN,
        start: `${TODAY}T08:00:00.000Z`,
        end: `${TODAY}T20:00:00.000Z`,
        createdAt: `${TODAY}T08:00:00.000Z`,
        createdBy: ANA,
      });

      const [{ now }] = await ana.whoIsOnCall({});
      expect(now).toMatchObject([
        {
          name: 'Ben Ito',
          end: forwarding.end,
          forwardedFrom: { ref: ANA, name: 'Ana Lopez' },
        },
      ]);
      expect((await ana.getSchedule(schedule.id)).forwardings).toEqual([
        forwarding,
      ]);
      const shifts = await ana.getShifts({
        scheduleId: schedule.id,
        from: `${TODAY}T00:00:00Z`,
        to: `${TODAY}T23:00:00Z`,
      });
      expect(
        shifts.map(({ participant, forwardedFrom }) => [
          'ref' in participant && participant.ref,
          forwardedFrom,
        ]),
      ).toEqual([
        [ANA, undefined],
        [BEN, ANA],
        [ANA, undefined],
      ]);
      expect((await ben.getMyOnCall()).now).toMatchObject([
        { scheduleName: 'Payments' },
      ]);
      expect((await ana.getMyOnCall()).now).toEqual([]);
    });

    it('lists those that are not over, for a person or for all', async () => {
      const mine = await ana.createForwarding(HOLIDAY);
      const later = await ben.createForwarding({
        ...HOLIDAY,
        from: BEN,
        to: CY,
        start: '2026-01-06T00:00:00Z',
        end: '2026-01-07T00:00:00Z',
      });
      expect(await ana.listForwardings({})).toEqual([mine, later]);
      expect(await ana.listForwardings({ person: CY })).toEqual([later]);
      expect(await ana.listForwardings({ person: BEN })).toHaveLength(2);

      pager.clock.now = pager.clock.now.plus({ hours: 13 });
      expect(await ana.listForwardings({})).toEqual([later]);
    });

    it('is changed, and ends now when it is taken back, so that the past stays as it was', async () => {
      const { id: first } = await ana.createForwarding(HOLIDAY);
      expect(
        await ana.updateForwarding(first, { ...HOLIDAY, to: CY }),
      ).toMatchObject({ id: first, to: CY });
      pager.clock.now = pager.clock.now.plus({ hours: 2 });
      await ana.deleteForwarding(first);
      expect(await ana.listForwardings({})).toEqual([]);

      const { id: notBegun } = await ana.createForwarding({
        ...HOLIDAY,
        start: '2026-02-01T00:00:00Z',
        end: '2026-02-02T00:00:00Z',
      });
      await ana.deleteForwarding(notBegun);
      await expect(ana.deleteForwarding(notBegun)).rejects.toEqual(
        failure(404, `No forwarding with id ${notBegun}`),
      );
    });

    it.each([
      ['has begun', HOLIDAY],
      [
        'has not begun',
        {
          ...HOLIDAY,
          start: '2026-02-01T00:00:00Z',
          end: '2026-02-02T00:00:00Z',
        },
      ],
    ])(
      'that %s does not come back by a change at the moment at which it is taken back',
      async (_, input) => {
        const round = async () => {
          const { id: one } = await ana.createForwarding(input);
          const changes = Promise.allSettled(
            [BEN, CY].map(to => ana.updateForwarding(one, { ...input, to })),
          );
          const removed = await ana.deleteForwarding(one).then(
            () => true,
            // Somebody else was quicker: whoever is refused looks again.
            () => false,
          );
          await changes;
          if (!removed) {
            await ana.deleteForwarding(one);
          }
          expect(await ana.listForwardings({})).toEqual([]);
        };
        for (let rounds = 0; rounds < 10; rounds++) {
          await round();
        }
      },
    );

    it('refuses a change of what was changed since it was read', async () => {
      const { id: one } = await ana.createForwarding(HOLIDAY);
      const round = async () => {
        const answers = await Promise.allSettled(
          [BEN, CY].map(to => ana.updateForwarding(one, { ...HOLIDAY, to })),
        );
        return answers.flatMap(answer =>
          answer.status === 'rejected' ? [answer.reason] : [],
        );
      };
      const refusals = [];
      for (let rounds = 0; rounds < 10; rounds++) {
        refusals.push(...(await round()));
      }
      // How often the two meet is left to chance.
      expect(refusals).toEqual(
        refusals.map(() => failure(409, 'was changed since it was read')),
      );
      expect(await ana.listForwardings({})).toMatchObject([{ id: one }]);
    });

    it.each([
      ['to the same person', { to: ANA }, 'to is user:default/ana'],
      ['to somebody unknown', { to: 'user:default/eve' }, 'not a User'],
      ['that ends before it starts', { end: `${TODAY}T07:00:00Z` }, 'end is'],
      [
        'that is over',
        { start: '2026-01-01T00:00:00Z', end: '2026-01-02T00:00:00Z' },
        'end is 2026-01-02T00:00:00.000Z, expected a moment that is to come',
      ],
      ['without an offset', { start: '2026-01-05T09:00:00' }, 'start'],
    ])('refuses one %s', async (_, wrong, text) => {
      await expect(
        ana.createForwarding({ ...HOLIDAY, ...wrong }),
      ).rejects.toEqual(failure(400, text));
      expect(await ana.listForwardings({})).toEqual([]);
    });
  },
);

describe('the permission of forwarding', () => {
  it('is needed for the shifts of others, not for one’s own', async () => {
    const [[id]] = databases.eachSupportedId();
    const pager = await startBank({
      knex: await databases.init(id),
      features: [denying()],
    });
    const ana = clientOf(pager, 'ana');
    const { id: mine } = await ana.createForwarding(HOLIDAY);
    const ofBen = { ...HOLIDAY, from: BEN, to: ANA };
    const calls = [
      () => ana.createForwarding(ofBen),
      () => ana.updateForwarding(mine, ofBen),
      () => clientOf(pager, 'ben').deleteForwarding(mine),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toEqual(
        failure(403, 'lacks the permission oncall.forwarding.update'),
      );
    }
    await pager.stop();
  });
});

/** Everything is allowed but to forward for others. */
function denying() {
  return mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: isPermission(permission, forwardingUpdatePermission)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  }).factory;
}
