import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  AuthorizePermissionRequest,
  AuthorizeResult,
} from '@backstage/plugin-permission-common';
import {
  alertDeletePermission,
  KeyRight,
  OnCallClient,
  scheduleReadPermission,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import request from 'supertest';
import { teamRules } from '../teamPermission';
import { eventually } from './__testUtils__/eventually';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases(['SQLITE_3']);

const TEAM = 'group:default/payments';
const MEMBER = 'ana';
const OUTSIDER = 'olga';
const ADMIN = 'root';
/** A member and one of another team who may not read schedules. */
const BLIND = ['cy', 'bo'];
/** A member who may delete no alerts. */
const CAREFUL = 'cy';

const schedule = (name: string, team: string | undefined = TEAM) => ({
  name,
  team,
  timezone: 'UTC',
  rotations: [],
});
const override = {
  participant: { type: 'user', ref: 'user:default/ben' },
  start: '2026-01-06T00:00:00Z',
  end: '2026-01-07T00:00:00Z',
} as const;
const escalation = (name: string, team: string | undefined = TEAM) => ({
  name,
  team,
  steps: [
    {
      delayMinutes: 0,
      condition: 'if-not-acked' as const,
      notify: 'default' as const,
      recipient: { type: 'user' as const, ref: 'user:default/ben' },
    },
  ],
});
const routing = (name: string) => ({
  name,
  team: TEAM,
  criteria: { type: 'match-all' as const },
  notify: { type: 'none' as const },
});
const handling = (name: string, team: string | undefined = TEAM) => ({
  type: 'notification' as const,
  name,
  team,
  enabled: true,
  filter: { type: 'match-all' as const },
  suppress: true,
});
const heartbeat = (name: string, team: string | undefined = TEAM) => ({
  name,
  team,
  interval: 5,
  intervalUnit: 'minutes' as const,
  enabled: true,
});
const maintenance = (description: string) => ({
  description,
  time: { type: 'for-1-hour' as const },
  rules: [
    {
      state: 'disabled' as const,
      entity: { type: 'team' as const, id: TEAM },
    },
  ],
});
const integration = (name: string) => ({ name, team: TEAM });

/** Carries a file of the team with one schedule. */
const carrier: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Location',
  metadata: { name: 'on-call', namespace: 'default' },
  spec: {
    owner: 'payments',
    oncall: `
apiVersion: muster.dev/v1alpha1
kind: Schedule
metadata: { name: primary, title: From a file }
spec:
  timezone: UTC
  rotations:
    - { name: Weekly, type: weekly, start: 2025-12-29T00:00, participants: [ben] }
`,
  },
};

type Write = readonly [
  what: string,
  act: (caller: OnCallClient, name: string, id: string) => Promise<unknown>,
  /** Makes what is changed. */
  make?: (
    admin: OnCallClient,
    name: string,
  ) => Promise<{ readonly id: string }>,
];

/** Every native route that writes what a team owns; `name` is new each time. */
const WRITES: readonly Write[] = [
  ['makes a schedule', (c, name) => c.createSchedule(schedule(name))],
  [
    'changes a schedule',
    (c, name, id) => c.updateSchedule(id, schedule(name)),
    (admin, name) => admin.createSchedule(schedule(name)),
  ],
  [
    'deletes a schedule',
    (c, _, id) => c.deleteSchedule(id),
    (admin, name) => admin.createSchedule(schedule(name)),
  ],
  [
    'makes and deletes an override',
    async (c, _, id) => {
      const made = await c.createOverride(id, override);
      await c.deleteOverride(id, made.id);
    },
    (admin, name) => admin.createSchedule(schedule(name)),
  ],
  [
    'changes an override',
    async (c, _, id) => {
      const [{ id: made }] = (await c.getSchedule(id)).overrides;
      await c.updateOverride(id, made, override);
    },
    async (admin, name) => {
      const made = await admin.createSchedule(schedule(name));
      await admin.createOverride(made.id, override);
      return made;
    },
  ],
  [
    'makes an escalation policy',
    (c, name) => c.createEscalationPolicy(escalation(name)),
  ],
  [
    'changes an escalation policy',
    (c, name, id) => c.updateEscalationPolicy(id, escalation(name)),
    (admin, name) => admin.createEscalationPolicy(escalation(name)),
  ],
  [
    'deletes an escalation policy',
    (c, _, id) => c.deleteEscalationPolicy(id),
    (admin, name) => admin.createEscalationPolicy(escalation(name)),
  ],
  ['makes a routing rule', (c, name) => c.createRoutingRule(routing(name))],
  [
    'changes a routing rule',
    (c, name, id) => c.updateRoutingRule(id, routing(name)),
    (admin, name) => admin.createRoutingRule(routing(name)),
  ],
  [
    'moves a routing rule',
    (c, _, id) => c.moveRoutingRule(id, 0),
    (admin, name) => admin.createRoutingRule(routing(name)),
  ],
  [
    'deletes a routing rule',
    (c, _, id) => c.deleteRoutingRule(id),
    (admin, name) => admin.createRoutingRule(routing(name)),
  ],
  ['makes a policy', (c, name) => c.createHandlingPolicy(handling(name))],
  [
    'changes a policy',
    (c, name, id) => c.updateHandlingPolicy(id, handling(name)),
    (admin, name) => admin.createHandlingPolicy(handling(name)),
  ],
  [
    'deletes a policy',
    (c, _, id) => c.deleteHandlingPolicy(id),
    (admin, name) => admin.createHandlingPolicy(handling(name)),
  ],
  ['makes a heartbeat', (c, name) => c.createHeartbeat(heartbeat(name))],
  [
    'changes a heartbeat',
    (c, name, id) => c.updateHeartbeat(id, heartbeat(name)),
    (admin, name) => admin.createHeartbeat(heartbeat(name)),
  ],
  [
    'deletes a heartbeat',
    (c, _, id) => c.deleteHeartbeat(id),
    (admin, name) => admin.createHeartbeat(heartbeat(name)),
  ],
  [
    'begins maintenance',
    async (c, name) => {
      const { id } = await c.createMaintenance(maintenance(name));
      await c.deleteMaintenance(id);
    },
  ],
  [
    'changes maintenance',
    (c, name, id) => c.updateMaintenance(id, maintenance(name)),
    (admin, name) => admin.createMaintenance(maintenance(name)),
  ],
  [
    'ends maintenance',
    (c, _, id) => c.cancelMaintenance(id),
    (admin, name) => admin.createMaintenance(maintenance(name)),
  ],
  [
    'deletes maintenance',
    (c, _, id) => c.deleteMaintenance(id),
    (admin, name) => admin.createMaintenance(maintenance(name)),
  ],
  ['makes an integration', (c, name) => c.createIntegration(integration(name))],
  [
    'changes an integration',
    (c, name, id) => c.updateIntegration(id, { name }),
    (admin, name) => admin.createIntegration(integration(name)),
  ],
  [
    'replaces the key of an integration',
    (c, _, id) => c.rotateIntegrationKey(id, { graceMinutes: 0 }),
    (admin, name) => admin.createIntegration(integration(name)),
  ],
  [
    'sends a test alert',
    (c, _, id) => c.sendTestAlert(id),
    (admin, name) =>
      admin.createIntegration({ ...integration(name), type: 'grafana' }),
  ],
  [
    'deletes an integration',
    (c, _, id) => c.deleteIntegration(id),
    (admin, name) => admin.createIntegration(integration(name)),
  ],
];

/** What reaches further than one team, which members of a team may not change. */
const WRITES_FOR_ALL: readonly Write[] = [
  [
    'makes a schedule of nobody',
    (c, name) => c.createSchedule({ ...schedule(name), team: undefined }),
  ],
  [
    'takes a schedule out of the team',
    (c, name, id) =>
      c.updateSchedule(id, { ...schedule(name), team: undefined }),
    (admin, name) => admin.createSchedule(schedule(name)),
  ],
  [
    'gives a schedule to another team',
    (c, name, id) =>
      c.updateSchedule(id, schedule(name, 'group:default/empty')),
    (admin, name) => admin.createSchedule(schedule(name)),
  ],
  [
    'makes a policy for all alerts',
    (c, name) => c.createHandlingPolicy({ ...handling(name), team: undefined }),
  ],
  [
    'makes a key that configures everything',
    (c, name) =>
      c.createIntegration({
        ...integration(name),
        rights: ['write', 'configure'],
      }),
  ],
];

function named(writes: readonly Write[]) {
  return writes.map(write => ({ what: write[0], write }));
}

/** The policy that the demo has: members configure their team, admins everything. */
function decide(
  { permission, ...asked }: AuthorizePermissionRequest,
  person: string,
) {
  if (permission.name === scheduleReadPermission.name) {
    return BLIND.some(name => person === `user:default/${name}`)
      ? AuthorizeResult.DENY
      : AuthorizeResult.ALLOW;
  }
  if (permission.name === alertDeletePermission.name) {
    return person === `user:default/${CAREFUL}`
      ? AuthorizeResult.DENY
      : AuthorizeResult.ALLOW;
  }
  const isAboutTeam = permission.name === teamConfigurePermission.name;
  const ref = 'resourceRef' in asked ? String(asked.resourceRef) : '';
  const members =
    ref === TEAM ? [MEMBER, BLIND[0]].map(name => `user:default/${name}`) : [];
  const isMember = teamRules.isTeamMember.apply(
    { ref, members },
    { claims: [person] },
  );
  return !isAboutTeam || isMember || person === `user:default/${ADMIN}`
    ? AuthorizeResult.ALLOW
    : AuthorizeResult.DENY;
}

describe('what people may change of a team', () => {
  let pager: TestPager;
  let count = 0;
  /** What the catalog has besides. */
  let others: Entity[] = [];

  beforeAll(async () => {
    const permissions = mockServices.permissions.mock({
      authorize: async (requests, options) =>
        requests.map(asked => ({
          result: decide(asked, personOf(options?.credentials)),
        })),
    });
    pager = await startBank({
      knex: await databases.init('SQLITE_3'),
      features: [permissions.factory],
      others: () => others,
    });
  });
  afterAll(() => pager.stop());

  const tryAs = async (name: string, [, act, make]: Write) => {
    count += 1;
    const title = `thing-${count}`;
    const made = await make?.(clientOf(pager, ADMIN), title);
    return act(clientOf(pager, name), title, made?.id ?? '');
  };
  const refusal = failure(403, 'lacks the permission oncall.team.configure');

  it('whoever may not read schedules still finds the teams to configure', async () => {
    const [member, outsider] = BLIND.map(name => clientOf(pager, name));
    expect((await member.listTeams()).map(({ ref }) => ref)).toEqual([TEAM]);
    await expect(outsider.listTeams()).rejects.toEqual(
      failure(403, 'lacks the permission oncall.schedule.read'),
    );
    const everybody = await clientOf(pager, OUTSIDER).listTeams();
    expect(everybody.length).toBeGreaterThan(1);
  });

  it.each(named(WRITES))(
    'a member and an admin, but nobody of another team, $what',
    async ({ write }) => {
      await expect(tryAs(OUTSIDER, write)).rejects.toEqual(refusal);
      await tryAs(MEMBER, write);
      await tryAs(ADMIN, write);
    },
  );

  it.each(named(WRITES_FOR_ALL))('only an admin $what', async ({ write }) => {
    await expect(tryAs(OUTSIDER, write)).rejects.toEqual(refusal);
    await expect(tryAs(MEMBER, write)).rejects.toEqual(refusal);
    await tryAs(ADMIN, write);
  });

  it('only who may change an integration sees what its tool sends', async () => {
    const admin = clientOf(pager, ADMIN);
    const { id, key } = await admin.createIntegration({
      ...integration('Tapes'),
      type: 'webhook',
    });
    await request(pager.server)
      .post('/api/oncall/sources/webhook')
      .query({ apiKey: key })
      .send({ message: 'Backup failed', token: 'secret' })
      .expect(200);
    const readBy = (name: string) =>
      clientOf(pager, name).getIntegrationReading(id);
    await eventually(async () => Boolean((await readBy(ADMIN)).lastMessage));
    const { lastMessage } = await readBy(MEMBER);
    expect(lastMessage?.body).toContain('secret');
    expect(await readBy(OUTSIDER)).toEqual({ isMessageHidden: true });

    const trial = {
      mapping: { rules: [], fields: { message: '{{token}}' } },
    };
    const tryBy = (name: string) =>
      clientOf(pager, name).previewMessage(id, trial);
    expect(await tryBy(MEMBER)).toMatchObject([
      { alert: { message: 'secret' } },
    ]);
    await expect(tryBy(OUTSIDER)).rejects.toEqual(refusal);
  });

  it('who may not delete alerts gets no key that does', async () => {
    const careful = clientOf(pager, CAREFUL);
    const refused = failure(403, 'lacks the permission oncall.alert.delete');
    const key = (rights: readonly KeyRight[]) => {
      count += 1;
      return { ...integration(`key-${count}`), rights };
    };
    await expect(
      careful.createIntegration(key(['read', 'delete'])),
    ).rejects.toEqual(refused);
    const own = await careful.createIntegration(key(['read', 'write']));
    await expect(
      careful.updateIntegration(own.id, { rights: ['read', 'delete'] }),
    ).rejects.toEqual(refused);
    await careful.updateIntegration(own.id, { rights: ['read'] });

    const admin = clientOf(pager, ADMIN);
    const { id } = await admin.createIntegration(key(['delete']));
    const rotation = { graceMinutes: 0 };
    await expect(careful.rotateIntegrationKey(id, rotation)).rejects.toEqual(
      refused,
    );
    await careful.updateIntegration(id, { name: 'renamed' });
    await clientOf(pager, MEMBER).rotateIntegrationKey(id, rotation);
  });

  it('only who may change both teams removes a swap between two of them', async () => {
    const admin = clientOf(pager, ADMIN);
    const ben = clientOf(pager, 'ben');
    const days = async (name: string, team: string) =>
      admin.createSchedule({
        ...schedule(name, team),
        rotations: [
          {
            name: 'Days',
            type: 'daily',
            length: 1,
            start: '2026-01-05T00:00:00Z',
            participants: ['ana', 'ben'].map(person => ({
              type: 'user',
              ref: `user:default/${person}`,
            })),
          },
        ],
      });
    const own = await days('Swapped here', TEAM);
    const other = await days('Swapped there', 'group:default/empty');
    const member = clientOf(pager, MEMBER);
    const { id: swap } = await member.requestCover({
      scheduleId: own.id,
      to: 'user:default/ben',
      start: '2026-01-05T18:00:00Z',
      end: '2026-01-05T22:00:00Z',
      inReturn: {
        scheduleId: other.id,
        start: '2026-01-06T18:00:00Z',
        end: '2026-01-06T22:00:00Z',
      },
    });
    await ben.answerCoverRequest(swap, 'accepted');

    await expect(member.deleteOverride(own.id, swap)).rejects.toEqual(
      failure(403, 'oncall.team.configure for group:default/empty'),
    );
    expect((await admin.getSchedule(other.id)).overrides).toHaveLength(1);
    await admin.deleteOverride(own.id, swap);
    expect((await admin.getSchedule(other.id)).overrides).toEqual([]);
    expect(await admin.getTeamActivity('group:default/empty')).toContainEqual(
      expect.objectContaining({
        text: 'removed an override of the schedule Swapped there',
      }),
    );
  });

  it('only people of its team release a file that is gone, an admin too', async () => {
    const admin = clientOf(pager, ADMIN);
    const member = clientOf(pager, MEMBER);
    const release = (caller: OnCallClient) =>
      caller.releaseOnCallFile('location:default/on-call');
    for (const caller of [member, admin]) {
      others = [carrier];
      await admin.readOnCallFiles();
      others = [];
      await admin.readOnCallFiles();

      await expect(release(clientOf(pager, OUTSIDER))).rejects.toEqual(refusal);
      await release(caller);
      expect(await admin.listOnCallFiles()).toEqual([]);
      const [left] = (await admin.listSchedules({ team: TEAM })).filter(
        ({ name }) => name === 'From a file',
      );
      await admin.deleteSchedule(left.id);
    }
  });

  it('everybody may read, and deal with alerts', async () => {
    const olga = clientOf(pager, OUTSIDER);
    const alert = await olga.createAlert({
      message: 'm',
      responders: [{ type: 'team', ref: TEAM }],
    });
    await olga.acknowledgeAlert(alert.id);
    expect(await olga.listSchedules({ team: TEAM })).not.toEqual([]);
    expect(await olga.listRoutingRules({ team: TEAM })).not.toEqual([]);
  });

  it('the permission backend may ask about members of teams', async () => {
    const condition = (rule: string, params?: object) => ({
      resourceType: 'oncall-team',
      rule,
      ...(params && { params }),
    });
    const claims = ['user:default/ana'];
    const items = [
      [TEAM, condition('IS_TEAM_MEMBER', { claims })],
      ['group:default/empty', condition('IS_TEAM_MEMBER', { claims })],
      [
        'group:default/empty',
        condition('IS_TEAM_MEMBER', { claims: ['group:default/empty'] }),
      ],
      ['no-team', condition('IS_TEAM_MEMBER', { claims })],
      ['no-team', condition('HAS_NO_TEAM')],
      ['group:default/nowhere', condition('HAS_NO_TEAM')],
    ] as const;
    const { body } = await request(pager.server)
      .post('/api/oncall/.well-known/backstage/permissions/apply-conditions')
      .set('Authorization', mockCredentials.service.header())
      .send({
        items: items.map(([resourceRef, conditions], id) => ({
          id: String(id),
          resourceRef,
          resourceType: 'oncall-team',
          conditions,
        })),
      })
      .expect(200);
    expect(body.items.map(({ result }: { result: string }) => result)).toEqual([
      'ALLOW',
      'DENY',
      'ALLOW',
      'DENY',
      'ALLOW',
      'DENY',
    ]);
  });
});

function personOf(credentials: BackstageCredentials | undefined): string {
  const principal: unknown = credentials?.principal;
  return typeof principal === 'object' &&
    principal !== null &&
    'userEntityRef' in principal
    ? String(principal.userEntityRef)
    : '';
}
