import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();
const PAYMENTS = 'group:default/payments';

describe.each(databases.eachSupportedId())('the API of teams on %s', id => {
  let pager: TestPager;
  let client: OnCallClient;
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    pager = await startBank({ knex });
    client = clientOf(pager);
  });
  afterAll(() => pager.stop());

  it('lists the Groups of the catalog by name', async () => {
    await client.createSchedule({
      name: 'Primary',
      timezone: 'UTC',
      team: PAYMENTS,
      rotations: [],
    });

    expect(await client.listTeams()).toEqual([
      {
        ref: 'group:default/empty',
        name: 'Empty',
        memberCount: 0,
        scheduleCount: 0,
        policyCount: 0,
        ruleCount: 0,
      },
      {
        ref: PAYMENTS,
        name: 'Payments',
        memberCount: 3,
        scheduleCount: 1,
        policyCount: 0,
        ruleCount: 0,
      },
    ]);
  });

  it('tells the people and services of a team, and what will page nobody', async () => {
    await client.createRoutingRule({
      team: PAYMENTS,
      name: 'All',
      criteria: { type: 'match-all' },
      notify: { type: 'none' },
    });
    const team = await client.getTeam(PAYMENTS);

    expect(team).toMatchObject({
      ref: PAYMENTS,
      name: 'Payments',
      services: [
        { ref: 'component:default/lent', name: 'lent' },
        { ref: 'component:default/portal', name: 'portal' },
      ],
    });
    expect(team.members.map(({ name }) => name)).toEqual([
      'Ana Lopez',
      'Ben Ito',
      'Cy',
    ]);
    expect(team.members.filter(({ isAdmin }) => isAdmin)).toEqual([
      expect.objectContaining({ name: 'Ana Lopez' }),
    ]);
    expect(team.warnings.map(({ code }) => code)).toEqual([
      ...team.members
        .filter(({ isReachable }) => !isReachable)
        .map(() => 'unreachable-person'),
      'unreachable-rule',
      'empty-schedule',
    ]);
  });

  it('says when a policy for all alerts takes what a policy of the team is for', async () => {
    const warnings = async () =>
      (await client.getTeam(PAYMENTS)).warnings.filter(
        ({ code }) => code === 'unreachable-policy',
      );
    const everything = {
      type: 'notification',
      enabled: true,
      filter: { type: 'match-all' },
    } as const;
    await client.createHandlingPolicy({
      ...everything,
      name: 'Calm nights',
      team: PAYMENTS,
      suppress: true,
    });
    expect(await warnings()).toEqual([]);
    const house = await client.createHandlingPolicy({
      ...everything,
      name: 'The whole house',
    });
    expect(await warnings()).toEqual([
      {
        code: 'unreachable-policy',
        text: 'No alert can reach the notification policy "Calm nights": whatever fits it is taken by the policy "The whole house" for all alerts, which is asked before it.',
      },
    ]);
    await client.updateHandlingPolicy(house.id, {
      ...everything,
      name: 'The whole house',
      enabled: false,
    });
    expect(await warnings()).toEqual([]);
  });

  it('tells what was changed about a team, and how its alerts escalated', async () => {
    expect(await client.getTeamActivity('group:default/empty')).toEqual([]);
    const [schedule] = await client.listSchedules({ team: PAYMENTS });
    pager.clock.now = pager.clock.now.plus({ minutes: 1 });
    const override = await client.createOverride(schedule.id, {
      participant: { type: 'none' },
      start: '2026-02-01T00:00:00Z',
      end: '2026-02-02T00:00:00Z',
    });
    await client.deleteOverride(schedule.id, override.id);
    const alert = await client.createAlert({
      message: 'Disk full',
      responders: [{ type: 'team', ref: PAYMENTS }],
    });
    await knex('alert_event').insert({
      alert_id: alert.id,
      at: pager.clock.now.plus({ minutes: 1 }).toMillis(),
      type: 'escalated',
      text: 'Step 1: tells Ana.',
    });

    const entries = await client.getTeamActivity(PAYMENTS);
    expect(entries.slice(0, 3)).toEqual([
      {
        at: '2026-01-05T08:02:00.000Z',
        text: 'Step 1: tells Ana.',
        alert: { id: alert.id, message: 'Disk full' },
      },
      {
        at: '2026-01-05T08:01:00.000Z',
        actor: 'user:default/ana',
        text: 'removed an override of the schedule Primary',
      },
      {
        at: '2026-01-05T08:01:00.000Z',
        actor: 'user:default/ana',
        text: 'made an override in the schedule Primary',
      },
    ]);
    expect(entries.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'made the schedule Primary',
        'added the routing rule "All"',
      ]),
    );
  });

  it('warns of a team that is under maintenance, also when an alert is tried', async () => {
    const { id: maintenance } = await client.createMaintenance({
      description: 'Moving house',
      time: {
        type: 'schedule',
        start: '2026-01-05T07:00:00Z',
        end: '2026-01-05T11:30:00Z',
      },
      rules: [{ entity: { type: 'team', id: PAYMENTS }, state: 'disabled' }],
    });
    expect((await client.getTeam(PAYMENTS)).warnings).toContainEqual({
      code: 'maintenance',
      text: 'New alerts of Payments page nobody during the maintenance "Moving house", until 2026-01-05T11:30:00.000Z.',
    });
    const tried = await client.tryRouting({ team: PAYMENTS });
    expect(tried.sentences).toContainEqual(
      expect.stringContaining('Pages nobody during the maintenance'),
    );

    await client.cancelMaintenance(maintenance);
    const { warnings } = await client.getTeam(PAYMENTS);
    expect(warnings.map(({ code }) => code)).not.toContain('maintenance');
  });

  it('warns of a team without people, and does not know others', async () => {
    const { warnings } = await client.getTeam('group:default/empty');
    expect(warnings).toEqual([
      { code: 'no-members', text: 'Nobody is in Empty.' },
    ]);
    await expect(client.getTeam('group:default/ghosts')).rejects.toEqual(
      failure(404, 'No team with the reference group:default/ghosts'),
    );
  });
});
