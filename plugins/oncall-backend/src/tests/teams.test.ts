import { TestDatabases } from '@backstage/backend-test-utils';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const PAYMENTS = 'group:default/payments';

describe.each(databases.eachSupportedId())('the API of teams on %s', id => {
  let pager: TestPager;
  let client: OnCallClient;

  beforeAll(async () => {
    pager = await startBank({ knex: await databases.init(id) });
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
    expect(team.warnings.map(({ code }) => code)).toEqual([
      ...team.members
        .filter(({ isReachable }) => !isReachable)
        .map(() => 'unreachable-person'),
      'unreachable-rule',
      'empty-schedule',
    ]);
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
