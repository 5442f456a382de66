import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  OnCallClient,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ANA = { type: 'user', ref: 'user:default/ana' } as const;
const BEN = { type: 'user', ref: 'user:default/ben' } as const;
const EVE = { type: 'user', ref: 'user:default/eve' } as const;

const STEP = {
  delayMinutes: 0,
  condition: 'if-not-acked',
  notify: 'default',
  recipient: ANA,
} as const;

/** By its name it comes before Payments, by its reference after it. */
const CARDS: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'zebra', namespace: 'default', title: 'Cards' },
  spec: { type: 'team', children: [] },
};

describe.each(databases.eachSupportedId())('the API of schedules on %s', id => {
  let pager: TestPager;
  let client: OnCallClient;

  beforeAll(async () => {
    pager = await startBank({
      knex: await databases.init(id),
      others: () => [CARDS],
    });
    client = clientOf(pager);
  });
  afterAll(() => pager.stop());

  it('keeps a schedule as it was written, with ids and times in UTC', async () => {
    const created = await client.createSchedule({
      ...weekly('Kept'),
      description: 'Around the clock',
      team: 'group:default/payments',
    });
    expect(created).toEqual({
      id: expect.any(String),
      name: 'Kept',
      description: 'Around the clock',
      timezone: 'Europe/Berlin',
      enabled: true,
      team: 'group:default/payments',
      rotations: [
        {
          id: expect.any(String),
          name: 'Primary',
          type: 'weekly',
          length: 1,
          start: '2026-01-05T08:00:00.000Z',
          participants: [ANA, BEN],
        },
      ],
      overrides: [],
      revision: expect.any(String),
    });
    expect(await client.getSchedule(created.id)).toEqual(created);
    const [primary] = created.rotations;
    const updated = await client.updateSchedule(created.id, {
      ...weekly('Kept'),
      enabled: false,
      rotations: [{ ...primary, length: 2, participants: [BEN] }],
    });
    expect(updated).toMatchObject({
      id: created.id,
      enabled: false,
      rotations: [{ id: primary.id, length: 2, participants: [BEN] }],
    });
    expect(updated.team).toBeUndefined();
    expect(await client.getSchedule(created.id)).toEqual(updated);

    await client.deleteSchedule(created.id);
    await expect(client.getSchedule(created.id)).rejects.toEqual(
      failure(404, `No schedule with id ${created.id}`),
    );
  });

  it('lists the schedules of a team, oldest first', async () => {
    const team = 'group:default/empty';
    const first = await client.createSchedule({ ...weekly('B'), team });
    pager.clock.now = pager.clock.now.plus({ seconds: 1 });
    const second = await client.createSchedule({ ...weekly('A'), team });

    expect(await client.listSchedules({ team })).toEqual([first, second]);
    expect((await client.listSchedules({})).length).toBeGreaterThan(1);
  });

  it.each<[string, Partial<ScheduleInput>, string]>([
    ['an empty name', { name: ' ' }, 'name'],
    ['an unknown zone', { timezone: 'Mars/Olympus' }, 'timezone'],
    [
      'a team that is not in the catalog',
      { team: 'group:default/ghosts' },
      'team is group:default/ghosts, which is not a Group of the catalog',
    ],
    [
      'a person who is not in the catalog',
      { rotations: [rotation({ participants: [ANA, EVE] })] },
      'rotations[0].participants[1] is user:default/eve, which is not a User of the catalog',
    ],
    [
      'a team as a participant that is not in the catalog',
      {
        rotations: [
          rotation({
            participants: [{ type: 'team', ref: 'group:default/ghosts' }],
          }),
        ],
      },
      'rotations[0].participants[0] is group:default/ghosts, which is not a Group of the catalog',
    ],
    [
      'an end before the start',
      { rotations: [rotation({ end: '2026-01-01T00:00:00Z' })] },
      'rotations[0].end',
    ],
    [
      'a time without an offset',
      { rotations: [rotation({ start: '2026-01-05T08:00:00' })] },
      'start',
    ],
    ['a length of zero', { rotations: [rotation({ length: 0 })] }, 'length'],
    [
      'nobody to take turns',
      { rotations: [rotation({ participants: [] })] },
      'participants',
    ],
  ])(
    'refuses %s, naming the field, and stores nothing',
    async (_, wrong, text) => {
      const before = await client.listSchedules({});
      await expect(
        client.createSchedule({ ...weekly('Wrong'), ...wrong }),
      ).rejects.toEqual(failure(400, text));
      expect(await client.listSchedules({})).toEqual(before);
    },
  );

  it('lets one of two people change what both have read', async () => {
    const { id: scheduleId, revision } = await client.createSchedule(
      weekly('Read by two'),
    );
    await client.createOverride(scheduleId, {
      participant: BEN,
      start: '2026-01-06T08:00:00Z',
      end: '2026-01-07T08:00:00Z',
    });
    const change = (timezone: string, read = revision) =>
      client.updateSchedule(scheduleId, {
        ...weekly('Read by two'),
        timezone,
        revision: read,
      });
    const both = await Promise.allSettled([
      change('Europe/Paris'),
      change('Europe/Rome'),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(change('Europe/Madrid')).rejects.toEqual(
      failure(409, 'Read by two was changed since it was read'),
    );
    const now = await client.getSchedule(scheduleId);
    expect(await change('Europe/Madrid', now.revision)).toMatchObject({
      timezone: 'Europe/Madrid',
      overrides: [{ participant: BEN }],
    });
  });

  it('refuses a name that another schedule has', async () => {
    await client.createSchedule(weekly('Taken'));
    const other = await client.createSchedule(weekly('Free'));

    await expect(client.createSchedule(weekly('Taken'))).rejects.toEqual(
      failure(409, 'There is already a schedule named Taken'),
    );
    await expect(
      client.updateSchedule(other.id, weekly('Taken')),
    ).rejects.toEqual(
      failure(409, 'There is already another schedule named Taken'),
    );
    expect((await client.getSchedule(other.id)).name).toBe('Free');
  });

  it('answers 404 for schedules and overrides that do not exist', async () => {
    const { id: known } = await client.createSchedule(weekly('Known'));
    const calls = [
      () => client.getSchedule('none'),
      () => client.updateSchedule('none', weekly('None')),
      () => client.deleteSchedule('none'),
      () => client.createOverride('none', override()),
      () => client.updateOverride(known, 'none', override()),
      () => client.deleteOverride(known, 'none'),
      () =>
        client.getShifts({
          scheduleId: 'none',
          from: '2026-01-01T00:00:00Z',
          to: '2026-01-02T00:00:00Z',
        }),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toEqual(failure(404, 'none'));
    }
  });

  it('refuses to delete a schedule that an escalation policy tells', async () => {
    const schedule = await client.createSchedule(weekly('In use'));
    const policy = await client.createEscalationPolicy({
      name: 'User of the schedule',
      steps: [
        {
          delayMinutes: 0,
          condition: 'if-not-acked',
          notify: 'default',
          recipient: { type: 'schedule', ref: schedule.id },
        },
      ],
    });

    await expect(client.deleteSchedule(schedule.id)).rejects.toEqual(
      failure(
        409,
        'The schedule In use is used by the escalation policies User of the schedule',
      ),
    );
    await client.deleteEscalationPolicy(policy.id);
    await client.deleteSchedule(schedule.id);
  });

  describe('overrides', () => {
    it('take effect at once and end when they are deleted', async () => {
      const { id: scheduleId } = await client.createSchedule(weekly('Covered'));
      const created = await client.createOverride(scheduleId, override());
      expect(created).toEqual({
        id: expect.any(String),
        participant: BEN,
        start: '2026-01-06T08:00:00.000Z',
        end: '2026-01-06T12:00:00.000Z',
        rotationIds: [],
        createdAt: pager.clock.now.toISO(),
        createdBy: 'user:default/ana',
      });
      const shifts = () =>
        client.getShifts({
          scheduleId,
          from: '2026-01-06T00:00:00Z',
          to: '2026-01-07T00:00:00Z',
        });
      expect(
        (await shifts()).map(({ start, participant, overrideId }) => [
          start,
          participant,
          overrideId,
        ]),
      ).toEqual([
        ['2026-01-06T00:00:00.000Z', ANA, undefined],
        ['2026-01-06T08:00:00.000Z', BEN, created.id],
        ['2026-01-06T12:00:00.000Z', ANA, undefined],
      ]);
      const kept = await client.updateSchedule(scheduleId, weekly('Covered'));
      expect(kept.overrides).toEqual([created]);

      await client.deleteOverride(scheduleId, created.id);
      expect(await shifts()).toHaveLength(1);
    });

    it('are changed, and the one changed last counts', async () => {
      const made = pager.clock.now;
      const { id: scheduleId } = await client.createSchedule(weekly('Changed'));
      const first = await client.createOverride(scheduleId, override());
      pager.clock.now = made.plus({ minutes: 1 });
      const nobody = await client.createOverride(scheduleId, {
        ...override(),
        participant: { type: 'none' },
      });
      pager.clock.now = made.plus({ minutes: 2 });
      const input = { ...override(), end: '2026-01-06T14:00:00+01:00' };
      const changed = await client.updateOverride(scheduleId, first.id, input);
      expect(changed).toEqual({
        ...first,
        end: '2026-01-06T13:00:00.000Z',
        createdAt: pager.clock.now.toISO(),
      });
      pager.clock.now = made;
      const { overrides } = await client.getSchedule(scheduleId);
      expect(overrides).toHaveLength(2);
      expect(overrides).toEqual(expect.arrayContaining([changed, nobody]));
      const [onCall] = await client.getShifts({
        scheduleId,
        from: '2026-01-06T08:00:00Z',
        to: '2026-01-06T13:00:00Z',
      });
      expect(onCall).toMatchObject({
        participant: BEN,
        overrideId: first.id,
        end: changed.end,
      });

      await expect(
        client.updateOverride(scheduleId, first.id, {
          ...input,
          end: input.start,
        }),
      ).rejects.toEqual(failure(400, 'end'));
    });

    it.each([
      ['an end before the start', { end: '2026-01-06T07:00:00Z' }, 'end'],
      ['a time without an offset', { start: '2026-01-06T08:00:00' }, 'start'],
      [
        'an unknown person',
        { participant: EVE },
        'participant is user:default/eve',
      ],
      ['an unknown rotation', { rotationIds: ['none'] }, 'rotationIds'],
    ])('are refused with %s', async (_, wrong, text) => {
      const name = `Override with ${text}`;
      const { id: scheduleId } = await client.createSchedule(weekly(name));
      await expect(
        client.createOverride(scheduleId, { ...override(), ...wrong }),
      ).rejects.toEqual(failure(400, text));
      expect((await client.getSchedule(scheduleId)).overrides).toEqual([]);
    });
  });

  it('refuses to look at more than 400 days, or backwards', async () => {
    const { id: scheduleId } = await client.createSchedule(weekly('Long'));
    const from = '2026-01-01T00:00:00Z';
    const span = (to: string) => client.getShifts({ scheduleId, from, to });

    expect((await span('2027-02-05T00:00:00Z')).length).toBeGreaterThan(50);
    await expect(span('2027-02-06T00:00:00Z')).rejects.toEqual(
      failure(400, 'at most 400 days later'),
    );
    await expect(span('2025-12-31T00:00:00Z')).rejects.toEqual(
      failure(400, 'expected a moment after from'),
    );
  });

  it('names what should be looked at, and that people cannot be reached, not how', async () => {
    const { id: scheduleId } = await client.createSchedule({
      ...weekly('Doubtful'),
      rotations: [
        rotation({
          start: '2026-01-05T00:00:00Z',
          participants: [{ type: 'user', ref: 'user:default/cy' }],
        }),
      ],
    });
    expect(await client.getScheduleProblems(scheduleId)).toEqual([
      {
        code: 'no-contact-method',
        severity: 'error',
        person: 'user:default/cy',
      },
      {
        code: 'single-person',
        severity: 'warning',
        person: 'user:default/cy',
        rotationId: expect.any(String),
      },
    ]);
  });

  it('counts no address that nobody has proved as a way to be reached', async () => {
    const { id: scheduleId } = await client.createSchedule({
      ...weekly('Unproved'),
      rotations: [
        rotation({
          start: '2026-01-05T00:00:00Z',
          participants: [{ type: 'user', ref: 'user:default/cy' }, ANA],
        }),
      ],
    });
    const cy = clientOf(pager, 'cy');
    const { id: method, verified } = await cy.me.addContactMethod({
      channel: 'email',
      to: 'cy@bancly.example',
    });
    expect(verified).toBe(false);
    const problems = await client.getScheduleProblems(scheduleId);
    await cy.me.deleteContactMethod(method);

    expect(problems).toEqual([
      {
        code: 'no-contact-method',
        severity: 'error',
        person: 'user:default/cy',
      },
    ]);
  });

  it('names a team without anybody, and whoever an override brings', async () => {
    const { id: scheduleId } = await client.createSchedule({
      ...weekly('Staffed by nobody'),
      rotations: [
        rotation({
          start: '2026-01-05T00:00:00Z',
          participants: [
            { type: 'team', ref: 'group:default/empty' },
            { type: 'team', ref: 'group:default/payments' },
          ],
        }),
      ],
    });
    await client.createOverride(scheduleId, {
      participant: { type: 'user', ref: 'user:default/cy' },
      start: '2040-01-01T00:00:00Z',
      end: '2040-01-02T00:00:00Z',
    });
    expect(await client.getScheduleProblems(scheduleId)).toEqual(
      ['group:default/empty', 'user:default/cy'].map(person => ({
        code: 'no-contact-method',
        severity: 'error',
        person,
      })),
    );
  });

  it('says who is on call and who takes over, with names, now and at another time', async () => {
    const { id: scheduleId } = await client.createSchedule({
      ...weekly('Asked'),
      team: 'group:default/payments',
    });
    await client.createSchedule({ ...weekly('Off'), enabled: false });
    const asked = async (at?: string) =>
      (await client.whoIsOnCall({ team: 'group:default/payments', at })).find(
        item => item.scheduleId === scheduleId,
      );

    expect(await asked('2026-01-06T00:00:00Z')).toEqual({
      scheduleId,
      scheduleName: 'Asked',
      timezone: 'Europe/Berlin',
      team: 'group:default/payments',
      now: [
        {
          participant: ANA,
          name: 'Ana Lopez',
          rotationName: 'Primary',
          start: '2026-01-05T08:00:00.000Z',
          end: '2026-01-12T08:00:00.000Z',
          isOverride: false,
        },
      ],
      next: [expect.objectContaining({ participant: BEN, name: 'Ben Ito' })],
    });
    expect((await asked('2026-01-12T08:00:00Z'))?.now[0].name).toBe('Ben Ito');
    const all = await client.whoIsOnCall({});
    expect(all.map(({ scheduleName }) => scheduleName)).not.toContain('Off');
  });

  it('says who is on call by the names of teams and schedules', async () => {
    const of = (name: string, team: string) =>
      client.createSchedule({ ...weekly(name), team: `group:default/${team}` });
    const payments = await of('Nights', 'payments');
    const tenth = await of('Cards 10', 'zebra');
    const second = await of('Cards 2', 'zebra');
    const made = [payments.id, tenth.id, second.id];
    const told = (await client.whoIsOnCall({})).map(one => one.scheduleId);
    expect(told.filter(one => made.includes(one))).toEqual([
      second.id,
      tenth.id,
      payments.id,
    ]);
  });
});

describe('the permissions of schedules', () => {
  it('keep everybody else out', async () => {
    const [[id]] = databases.eachSupportedId();
    const permissions = mockServices.permissions.factory({
      result: AuthorizeResult.DENY,
    });
    const pager = await startBank({
      knex: await databases.init(id),
      features: [permissions],
    });
    const client = clientOf(pager);
    const calls = [
      () => client.listSchedules({}),
      () => client.getSchedule('any'),
      () => client.createSchedule(weekly('Mine')),
      () => client.updateSchedule('any', weekly('Mine')),
      () => client.deleteSchedule('any'),
      () => client.createOverride('any', override()),
      () => client.updateOverride('any', 'any', override()),
      () => client.deleteOverride('any', 'any'),
      () =>
        client.getShifts({
          scheduleId: 'any',
          from: '2026-01-01T00:00:00Z',
          to: '2026-01-02T00:00:00Z',
        }),
      () => client.getScheduleProblems('any'),
      () => client.listForwardings({}),
      () => client.createCalendarLink({}),
      () => client.whoIsOnCall({}),
      () => client.getServiceOnCall('component:default/portal'),
      () => client.getMyOnCall(),
      () => client.listEscalationPolicies({}),
      () => client.createEscalationPolicy({ name: 'Mine', steps: [STEP] }),
      () =>
        client.updateEscalationPolicy('any', { name: 'Mine', steps: [STEP] }),
      () => client.deleteEscalationPolicy('any'),
      () => client.getAlertPlan('any'),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toEqual(
        failure(403, 'user:default/ana lacks the permission oncall.'),
      );
    }
    await pager.stop();
  });
});

function weekly(name: string): ScheduleInput {
  return { name, timezone: 'Europe/Berlin', rotations: [rotation({})] };
}

function rotation(
  facts: Partial<ScheduleInput['rotations'][number]>,
): ScheduleInput['rotations'][number] {
  return {
    name: 'Primary',
    type: 'weekly',
    length: 1,
    start: '2026-01-05T09:00:00+01:00',
    participants: [ANA, BEN],
    ...facts,
  };
}

function override() {
  return {
    participant: BEN,
    start: '2026-01-06T09:00:00+01:00',
    end: '2026-01-06T12:00:00Z',
  };
}
