import { Entity } from '@backstage/catalog-model';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager, urlOf } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();
const PAYMENTS = 'group:default/payments';
const FILE = 'location:default/payments-on-call';

const GOOD = `
apiVersion: muster.dev/v1alpha1
kind: Schedule
metadata:
  name: primary
  title: Payments primary
spec:
  timezone: Europe/Berlin
  rotations:
    - name: Weekly
      type: weekly
      start: 2025-12-29T00:00
      participants: [ana, ben]
---
apiVersion: muster.dev/v1alpha1
kind: EscalationPolicy
metadata: { name: standard, title: Payments standard }
spec:
  steps:
    - to: { schedule: primary }
---
apiVersion: muster.dev/v1alpha1
kind: RoutingRules
metadata: { name: rules }
spec:
  rules:
    - name: Noise
      to: { nobody: true }
      criteria:
        type: match-all-conditions
        conditions: [{ field: tags, operation: contains, expectedValue: info }]
  default: { escalation: standard }
`;

const SHOP = `
apiVersion: muster.dev/v1alpha1
kind: Integration
metadata: { name: shop, title: Shop }
spec:
  type: webhook
  priorities:
    severities: { Fatal: P1 }
  mapping:
    fields: { message: '{{title}} is down' }
`;

const ACTIONS = `  actions:
    - type: ignore
      name: Tests
      criteria:
        type: match-all-conditions
        conditions: [{ field: test, operation: equals, expectedValue: 'true' }]
    - type: create
      name: The rest
      message: '{{message}}, says the shop'
`;

const BACKUP = `
apiVersion: muster.dev/v1alpha1
kind: Heartbeat
metadata: { name: backup, title: Backup }
spec:
  interval: 10
  intervalUnit: minutes
`;

const HANDLING = `
apiVersion: muster.dev/v1alpha1
kind: HandlingPolicies
metadata: { name: policies }
spec:
  alert:
    - name: Tests
      criteria:
        type: match-all-conditions
        conditions: [{ field: tags, operation: contains, expectedValue: test }]
      priority: P5
    - name: Loud
      priority: P1
`;

function carrier(oncall: string | boolean): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: {
      name: 'payments-on-call',
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': 'url:https://git.example/on-call',
        'backstage.io/view-url': 'https://git.example/view/on-call',
      },
    },
    spec: { owner: 'payments', oncall },
  };
}

describe.each(databases.eachSupportedId())('on-call files on %s', id => {
  const pagers: TestPager[] = [];
  afterEach(async () => {
    await Promise.all(pagers.splice(0).map(pager => pager.stop()));
  });

  /** A bank whose catalog carries the files that were read last. */
  async function bankWithFiles() {
    let others: readonly Entity[] = [];
    const knex = await databases.init(id);
    const pager = await startBank({ knex, others: () => others });
    pagers.push(pager);
    const client = clientOf(pager);
    const read = async (...files: (string | Entity)[]) => {
      others = files.map(one => (typeof one === 'string' ? carrier(one) : one));
      return (await client.readOnCallFiles())[0];
    };
    return { knex, pager, client, read };
  }

  it('take over what they say, refuse edits by hand, and leave things as they are when they are bad or gone', async () => {
    const { knex, pager, client, read } = await bankWithFiles();

    const dryRun = await client.checkOnCallFile({ text: GOOD, team: PAYMENTS });
    expect(dryRun.problems).toEqual([]);

    const file = await read(GOOD);
    expect(file).toMatchObject({
      ref: FILE,
      team: PAYMENTS,
      location: 'https://git.example/on-call',
      viewUrl: 'https://git.example/view/on-call',
      problems: [],
      objects: [
        { kind: 'escalation-policy', name: 'Payments standard' },
        { kind: 'routing-rules', id: PAYMENTS },
        { kind: 'schedule', name: 'Payments primary' },
      ],
    });
    const [schedule] = await client.listSchedules({});
    const [policy] = await client.listEscalationPolicies({});
    const rules = await client.listRoutingRules({ team: PAYMENTS });
    expect(rules.map(({ name, notify }) => [name, notify])).toEqual([
      ['Noise', { type: 'none' }],
      ['Default', { type: 'escalation', id: policy.id }],
    ]);

    // Nobody edits by hand what the file says; who stands in for whom is another matter.
    const managed = (name: string) =>
      failure(
        409,
        `${name} is managed from the file https://git.example/on-call; change it there`,
      );
    const { id: scheduleId, overrides, ...input } = schedule;
    await expect(client.updateSchedule(scheduleId, input)).rejects.toEqual(
      managed('Payments primary'),
    );
    await expect(client.deleteSchedule(scheduleId)).rejects.toEqual(
      managed('Payments primary'),
    );
    const { id: policyId, ...steps } = policy;
    await expect(
      client.updateEscalationPolicy(policyId, steps),
    ).rejects.toEqual(managed('Payments standard'));
    await expect(client.deleteEscalationPolicy(policyId)).rejects.toEqual(
      managed('Payments standard'),
    );
    const [{ id: ruleId, isDefault, ...noise }, last] = rules;
    const theRules = managed('The list of routing rules of Payments');
    for (const attempt of [
      () => client.createRoutingRule(noise),
      () => client.updateRoutingRule(ruleId, noise),
      () =>
        client.updateRoutingRule(last.id, { ...noise, notify: last.notify }),
      () => client.moveRoutingRule(ruleId, 0),
      () => client.deleteRoutingRule(ruleId),
    ]) {
      await expect(attempt()).rejects.toEqual(theRules);
    }
    await client.createOverride(scheduleId, {
      participant: { type: 'user', ref: 'user:default/cy' },
      start: '2026-02-01T00:00:00Z',
      end: '2026-02-02T00:00:00Z',
      rotationIds: [schedule.rotations[0].id],
    });

    // It is Ben's week; he keeps it when somebody joins before him, and the override stays.
    const onCall = async () =>
      (await client.whoIsOnCall({}))[0].now.map(
        ({ participant }) => 'ref' in participant && participant.ref,
      );
    expect(await onCall()).toEqual(['user:default/ben']);
    const edited = GOOD.replace('[ana, ben]', '[cy, ana, ben]');
    const check = await client.checkOnCallFile({
      text: edited,
      team: PAYMENTS,
      file: FILE,
    });
    expect(check.changes).toEqual([
      expect.objectContaining({
        action: 'update',
        name: 'Payments primary',
        differences: [
          'spec.rotations[0].participants: ["ana","ben"] becomes ["cy","ana","ben"]',
        ],
      }),
    ]);
    const after = await read(edited);
    expect(after.problems).toEqual([]);
    expect(await onCall()).toEqual(['user:default/ben']);
    const changed = await client.getSchedule(scheduleId);
    expect(changed.rotations[0].participants).toHaveLength(3);
    expect(changed.overrides).toHaveLength(1);
    const rows = await knex('schedule').select('updated_at');
    pager.clock.now = pager.clock.now.plus({ minutes: 5 });
    expect(await read(edited)).toEqual(after);
    expect(await knex('schedule').select('updated_at')).toEqual(rows);

    // A bad file changes nothing and says so.
    const bad = await read(edited.replace('Europe/Berlin', 'Nowhere'));
    expect(bad.problems).toEqual([
      expect.objectContaining({
        line: 8,
        message: expect.stringContaining('spec.timezone is Nowhere'),
      }),
    ]);
    expect(bad.objects).toEqual(after.objects);
    const noText = await read(carrier(true));
    expect(noText.problems[0].message).toContain('is not a text');
    expect(await client.getSchedule(scheduleId)).toEqual(changed);

    // What a good file does not say any more goes.
    const [onlySchedule] = edited.split('---');
    const fewer = await read(onlySchedule);
    expect(fewer.objects).toEqual([
      { kind: 'schedule', id: scheduleId, name: 'Payments primary' },
    ]);
    expect(await client.listEscalationPolicies({})).toEqual([]);
    expect(await client.listRoutingRules({ team: PAYMENTS })).toHaveLength(1);

    // A file that the catalog lost leaves everything, until somebody releases it.
    await expect(client.releaseOnCallFile(FILE)).rejects.toEqual(
      failure(409, 'The catalog still has'),
    );
    expect((await read()).goneSince).toBe('2026-01-05T08:05:00.000Z');
    await expect(client.deleteSchedule(scheduleId)).rejects.toEqual(
      managed('Payments primary'),
    );
    await client.releaseOnCallFile(FILE);
    expect(await client.listOnCallFiles()).toEqual([]);
    await client.deleteSchedule(scheduleId);

    const schema = await fetch(`${urlOf(pager)}/api/oncall/files/schema.json`);
    expect(await schema.json()).toMatchObject({
      properties: { apiVersion: { const: 'muster.dev/v1alpha1' } },
    });
  });

  it('let a policy of the file take turns in a schedule that it tells itself', async () => {
    const { client, read } = await bankWithFiles();
    const turns = GOOD.replace('[ana, ben]', '[{ escalation: standard }, ben]');
    expect((await read(turns)).problems).toEqual([]);
    const [policy] = await client.listEscalationPolicies({});
    const [{ id: scheduleId, rotations }] = await client.listSchedules({});
    expect(rotations[0].participants).toEqual([
      { type: 'escalation', ref: policy.id },
      { type: 'user', ref: 'user:default/ben' },
    ]);
    expect(await client.getScheduleProblems(scheduleId)).toContainEqual({
      code: 'circular-escalation',
      severity: 'warning',
      policy: policy.id,
    });

    // Without the policy the schedule has a name for which nothing is there.
    const [schedule] = turns.split('---');
    expect((await read(schedule)).problems).toEqual([
      expect.objectContaining({
        line: 13,
        message:
          'spec.rotations[0].participants[0] is standard, which is not an escalation policy',
      }),
    ]);
    expect(await client.listEscalationPolicies({})).toEqual([policy]);
    await read('# nothing');
    expect(await client.listSchedules({})).toEqual([]);
    expect(await client.listEscalationPolicies({})).toEqual([]);
  });

  it('make integrations whose key is made in the portal, and leave to people what the file does not say', async () => {
    const { knex, pager, client, read } = await bankWithFiles();
    const statusOf = (key: string, body: object) => sent(pager, key, body);

    const file = await read(SHOP);
    expect(file).toMatchObject({
      problems: [],
      objects: [{ kind: 'integration', name: 'Shop' }],
    });
    const [{ id: shopId }] = file.objects;
    const shop = async () =>
      (await client.listIntegrations()).find(one => one.id === shopId);
    expect(await shop()).toMatchObject({
      name: 'Shop',
      type: 'webhook',
      team: PAYMENTS,
      enabled: true,
      awaitsKey: true,
      priorities: { severities: { fatal: 'P1' } },
    });
    // Nothing that is stored opens the door.
    const [row] = await knex('integration').where({ id: shopId });
    expect(await statusOf(row.key_hash, {})).toBe(401);
    expect(await statusOf(shopId, {})).toBe(401);

    const made = await client.rotateIntegrationKey(shopId, {
      graceMinutes: 60,
    });
    expect(made.awaitsKey).toBeUndefined();
    expect(made.previousKeyUntil).toBeUndefined();
    expect(await statusOf(made.key, { title: 'Till' })).toBe(200);
    const { items } = await client.listAlerts({});
    expect(items).toEqual([
      expect.objectContaining({ message: 'Till is down' }),
    ]);

    const managed = failure(409, 'is managed from the file');
    await expect(
      client.updateIntegration(shopId, { enabled: false }),
    ).rejects.toEqual(managed);
    await expect(client.deleteIntegration(shopId)).rejects.toEqual(managed);
    const mapping = { rules: [], fields: { message: '{{other}}' } };
    await expect(client.saveWebhookMapping(shopId, mapping)).rejects.toEqual(
      failure(409, 'How the messages of Shop are read is managed from'),
    );
    await expect(client.deleteWebhookMapping(shopId)).rejects.toEqual(
      failure(409, 'How the messages of Shop are read is managed from'),
    );
    const reading = await client.getIntegrationReading(shopId);
    expect(reading.isMappingManaged).toBe(true);

    // An edit keeps the key; what the file leaves out is a matter of people.
    const [settings] = SHOP.split('  mapping:');
    const edited = await read(`${settings}  enabled: false\n`);
    expect(edited.problems).toEqual([]);
    expect(await shop()).toMatchObject({ enabled: false });
    expect(await statusOf(made.key, { title: 'Till' })).toBe(401);
    await read(settings);
    expect(await statusOf(made.key, { title: 'Till' })).toBe(200);
    await client.saveWebhookMapping(shopId, mapping);
    expect((await client.getIntegrationReading(shopId)).mapping).toEqual(
      mapping,
    );

    // What is gone from the file is gone with its key; what is gone with the file can be released.
    await read('# nothing');
    expect(await shop()).toBeUndefined();
    expect(await statusOf(made.key, { title: 'Till' })).toBe(401);
    await read(settings);
    expect(await shop()).toMatchObject({ awaitsKey: true });
    await read();
    await client.releaseOnCallFile(FILE);
    await client.updateIntegration(shopId, { name: 'Ours' });
    expect(await shop()).toMatchObject({ name: 'Ours' });
  });

  it('give integrations their actions, which stay when the file leaves them to people', async () => {
    const { pager, client, read } = await bankWithFiles();
    const file = await read(SHOP + ACTIONS);
    expect(file.problems).toEqual([]);
    const [{ id: shopId }] = file.objects;
    const actionNames = async () => {
      const all = await client.listIntegrations();
      const shop = all.find(one => one.id === shopId);
      return shop?.actions?.map(({ name }) => name);
    };
    const { key } = await client.rotateIntegrationKey(shopId, {
      graceMinutes: 60,
    });
    const titles = async () =>
      (await client.listAlerts({})).items.map(({ message }) => message).sort();
    await sent(pager, key, { title: 'Till', test: true });
    await sent(pager, key, { title: 'Door' });
    expect(await titles()).toEqual(['Door is down, says the shop']);

    const opsgenie = opsgenieClient(pager.server, TEST_KEY);
    const path = `/v2/integrations/${shopId}/actions`;
    const note = { name: 'Note', filter: { conditionMatchType: 'match-all' } };
    const refused = await opsgenie.post(path, { type: 'addNote', ...note });
    expect(refused.status).toBe(409);
    await expect(client.saveIntegrationActions(shopId, [])).rejects.toEqual(
      failure(409, 'What the messages of Shop do is managed from the file'),
    );
    expect(await client.getIntegrationReading(shopId)).toMatchObject({
      isMappingManaged: true,
      areActionsManaged: true,
    });

    // An edit is taken over as a whole, and none is something else than nothing said.
    await read(SHOP + ACTIONS.replace('name: Tests', 'name: Trials'));
    expect(await actionNames()).toEqual(['Trials', 'The rest']);
    await read(SHOP);
    expect(await actionNames()).toEqual(['Trials', 'The rest']);
    await client.saveIntegrationActions(shopId, []);
    await read(`${SHOP}  enabled: true\n`);
    expect(await actionNames()).toBeUndefined();
    await read(SHOP + ACTIONS);
    expect(await actionNames()).toEqual(['Tests', 'The rest']);
    await read(`${SHOP}  actions: []\n`);
    expect(await actionNames()).toBeUndefined();
    await expect(client.saveIntegrationActions(shopId, [])).rejects.toEqual(
      failure(409, 'is managed from the file'),
    );
    await sent(pager, key, { title: 'Till', test: true });
    expect(await titles()).toContain('Till is down');
  });

  it('let nothing go that an action of an integration tells', async () => {
    const { client, read } = await bankWithFiles();
    const [schedule] = GOOD.split('---');
    const { objects } = await read(schedule);
    const [{ id: scheduleId }] = objects;
    const { id: shopId } = await client.createIntegration({ name: 'Shop' });
    const action = {
      type: 'create' as const,
      name: 'Door',
      filter: { type: 'match-all' as const },
    };
    await client.saveIntegrationActions(shopId, [
      { ...action, responders: [{ type: 'schedule', id: scheduleId }] },
    ]);

    const empty = '# Nobody is on call.';
    const message =
      'Payments primary is not in the file any more, but an action of the integration Shop still leads to it; change that first';
    const dryRun = { text: empty, team: PAYMENTS, file: FILE };
    expect(await client.checkOnCallFile(dryRun)).toEqual({
      problems: [{ message }],
      changes: [],
    });
    expect(await read(empty)).toMatchObject({
      problems: [{ message }],
      objects,
    });
    expect(await client.listSchedules({})).toHaveLength(1);

    await client.saveIntegrationActions(shopId, [action]);
    expect(await read(empty)).toMatchObject({ problems: [], objects: [] });
    expect(await client.listSchedules({})).toEqual([]);
  });

  it('make heartbeats, which keep what was pinged and take their alert along', async () => {
    const { knex, pager, client, read } = await bankWithFiles();
    const opsgenie = opsgenieClient(pager.server, TEST_KEY);
    const backup = async () => (await client.listHeartbeats())[0];
    const falls = async () => {
      // What the engine does when no ping came.
      const alias = 'heartbeat-of-the-backup';
      const { alertId } = await opsgenie.open({ message: 'No backup', alias });
      await knex('heartbeat').update({
        expires_at: null,
        expired_at: pager.clock.now.toMillis(),
        alert_alias: alias,
      });
      return async () => (await opsgenie.alert(alertId)).status;
    };

    expect((await read(BACKUP)).problems).toEqual([]);
    const { id: heartbeatId } = await backup();
    await opsgenie.get('/v2/heartbeats/Backup/ping');
    const managed = failure(409, 'Backup is managed from the file');
    const input = {
      name: 'Backup',
      interval: 1,
      intervalUnit: 'hours' as const,
      enabled: true,
      team: PAYMENTS,
    };
    await expect(client.updateHeartbeat(heartbeatId, input)).rejects.toEqual(
      managed,
    );
    await expect(client.deleteHeartbeat(heartbeatId)).rejects.toEqual(managed);

    await read(BACKUP.replace('interval: 10', 'interval: 20'));
    expect(await backup()).toMatchObject({
      id: heartbeatId,
      state: 'alive',
      expiresAt: '2026-01-05T08:20:00.000Z',
    });

    const firstAlert = await falls();
    await read(BACKUP);
    expect(await backup()).toMatchObject({ state: 'expired' });
    expect(await firstAlert()).toBe('open');
    await read(`${BACKUP}  enabled: false\n`);
    expect(await backup()).toMatchObject({ state: 'disabled' });
    expect(await firstAlert()).toBe('closed');

    await read(BACKUP);
    const secondAlert = await falls();
    await read('# nothing');
    expect(await backup()).toBeUndefined();
    expect(await secondAlert()).toBe('closed');

    await client.createHeartbeat(input);
    expect((await read(BACKUP)).problems).toEqual([
      expect.objectContaining({ line: 4 }),
    ]);
  });

  it('make all policies of the team, in their order', async () => {
    const { pager, client, read } = await bankWithFiles();
    const opsgenie = opsgenieClient(pager.server, TEST_KEY);
    const ours = async () =>
      (await client.listHandlingPolicies()).filter(
        ({ team }) => team === PAYMENTS,
      );

    expect((await read(HANDLING)).problems).toEqual([]);
    const [first, second] = await ours();
    expect([first.name, second.name]).toEqual(['Tests', 'Loud']);
    const responders = [{ type: 'team', name: 'Payments' }];
    const { alertId } = await opsgenie.open({
      message: 'Till',
      tags: ['test'],
      responders,
    });
    expect((await opsgenie.alert(alertId)).priority).toBe('P5');

    const managed = failure(
      409,
      'The list of policies of Payments is managed from the file',
    );
    const { id: policyId, order, ...input } = first;
    for (const attempt of [
      () => client.createHandlingPolicy(input),
      () => client.updateHandlingPolicy(policyId, { ...input, enabled: false }),
      () => client.updateHandlingPolicy(policyId, input, 1),
      () => client.deleteHandlingPolicy(policyId),
    ]) {
      await expect(attempt()).rejects.toEqual(managed);
    }
    const forAll = await client.createHandlingPolicy({
      ...input,
      team: undefined,
    });
    await expect(client.updateHandlingPolicy(forAll.id, input)).rejects.toEqual(
      managed,
    );

    // Another order keeps what maintenance knows them by.
    const [head, one, two] = HANDLING.split('    - name: ');
    await read(`${head}    - name: ${two}    - name: ${one}`);
    expect((await ours()).map(policy => policy.id)).toEqual([
      second.id,
      first.id,
    ]);
    await read(`${head}    - name: ${two}`);
    expect((await ours()).map(({ name }) => name)).toEqual(['Loud']);
    await read('# nothing');
    expect(await ours()).toEqual([]);
    expect(await client.listHandlingPolicies()).toHaveLength(1);
    await client.createHandlingPolicy(input);
    expect((await read(HANDLING)).problems).toEqual([
      expect.objectContaining({ line: 3 }),
    ]);
  });
});

/** The answer to a message of a webhook. */
async function sent(
  pager: TestPager,
  key: string,
  body: object,
): Promise<number> {
  const url = `${urlOf(pager)}/api/oncall/sources/webhook?apiKey=${key}`;
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}
