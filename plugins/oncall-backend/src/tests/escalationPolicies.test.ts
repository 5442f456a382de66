import {
  EscalationPolicyInput,
  EscalationStep,
  OnCallClient,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'the API of escalation policies on %s',
  id => {
    let pager: TestPager;
    let client: OnCallClient;
    let knex: Knex;

    beforeAll(async () => {
      knex = await databases.init(id);
      pager = await startBank({ knex });
      client = clientOf(pager);
    });
    afterAll(() => pager.stop());

    it('keeps a policy as it was written', async () => {
      const input: EscalationPolicyInput = {
        name: 'Kept',
        description: 'For the night',
        team: 'group:default/payments',
        steps: [
          step({}),
          step({
            delayMinutes: 10,
            condition: 'if-not-closed',
            notify: 'all',
            recipient: { type: 'team', ref: 'group:default/payments' },
          }),
        ],
        repeat: { count: 2, waitMinutes: 5 },
      };
      const created = await client.createEscalationPolicy(input);
      const given = { id: expect.any(String), revision: expect.any(String) };
      expect(created).toEqual({ ...given, ...input });

      const changed = { name: 'Kept', steps: [step({ delayMinutes: 1 })] };
      const updated = await client.updateEscalationPolicy(created.id, changed);
      expect(updated).toEqual({ ...given, id: created.id, ...changed });
      expect(await client.listEscalationPolicies({})).toEqual([updated]);

      await client.deleteEscalationPolicy(created.id);
      expect(await client.listEscalationPolicies({})).toEqual([]);
    });

    it('lets one of two people change what both have read', async () => {
      const said = { name: 'Read by two', steps: [step({})] };
      const { id: policyId, revision } = await client.createEscalationPolicy(
        said,
      );
      const change = (description: string, read = revision) =>
        client.updateEscalationPolicy(policyId, {
          ...said,
          description,
          revision: read,
        });
      const both = await Promise.allSettled([change('Ana'), change('Ben')]);
      const done = both.flatMap(one =>
        one.status === 'fulfilled' ? [one.value] : [],
      );
      expect(done).toHaveLength(1);
      await expect(change('Chloe')).rejects.toEqual(
        failure(409, 'Read by two was changed since it was read'),
      );
      expect(await change('Chloe', done[0].revision)).toMatchObject({
        description: 'Chloe',
      });
      await client.deleteEscalationPolicy(policyId);
    });

    it('lists the policies of a team', async () => {
      const team = 'group:default/empty';
      const mine = await client.createEscalationPolicy({
        name: 'Mine',
        team,
        steps: [step({})],
      });
      await client.createEscalationPolicy({ name: 'Other', steps: [step({})] });

      expect(await client.listEscalationPolicies({ team })).toEqual([mine]);
    });

    it('says whom of a policy the catalog does not know any more', async () => {
      const { id: policyId } = await client.createEscalationPolicy({
        name: 'Outlived',
        steps: [step({})],
      });
      const eve = to({ type: 'user', ref: 'user:default/eve' }, 'default');
      const gone = to({ type: 'team', ref: 'group:default/ghosts' }, 'all');
      // As it was written while both were there.
      await knex('escalation_policy')
        .where({ id: policyId })
        .update({ steps: JSON.stringify([step({}), eve, gone, eve]) });
      const listed = await client.listEscalationPolicies({});
      const unknownRecipients = ['user:default/eve', 'group:default/ghosts'];
      expect(listed.find(one => one.id === policyId)).toMatchObject({
        unknownRecipients,
      });
      expect(listed.filter(one => one.unknownRecipients)).toHaveLength(1);
      await client.deleteEscalationPolicy(policyId);
    });

    it('takes a repeat of zero times as none', async () => {
      const policy = await client.createEscalationPolicy({
        name: 'Once',
        steps: [step({})],
        repeat: { count: 0, waitMinutes: 5 },
      });
      expect(policy.repeat).toBeUndefined();
    });

    it.each<[string, Partial<EscalationPolicyInput>, string]>([
      ['an empty name', { name: '  ' }, 'name is empty'],
      ['no step', { steps: [] }, 'steps'],
      [
        'a team that is not in the catalog',
        { team: 'group:default/ghosts' },
        'team is group:default/ghosts, which is not a Group of the catalog',
      ],
      [
        'an unknown person',
        { steps: [to({ type: 'user', ref: 'user:default/eve' }, 'default')] },
        'steps[0].recipient.ref is user:default/eve, which is not a User of the catalog',
      ],
      [
        'a person named by an address instead of the reference',
        { steps: [to({ type: 'user', ref: 'ana@bancly.example' }, 'default')] },
        'steps[0].recipient.ref is ana@bancly.example',
      ],
      [
        'an unknown team',
        {
          steps: [step({}), to({ type: 'team', ref: 'group:x/y' }, 'all')],
        },
        'steps[1].recipient.ref is group:x/y, which is not a Group of the catalog',
      ],
      [
        'an unknown schedule',
        { steps: [to({ type: 'schedule', ref: 'none' }, 'default')] },
        'steps[0].recipient.ref is none, which is not a schedule',
      ],
      [
        'the next of a person',
        { steps: [step({ notify: 'next' })] },
        'steps[0].notify is next, expected default for a user',
      ],
      [
        'the next of a team',
        {
          steps: [to({ type: 'team', ref: 'group:default/payments' }, 'next')],
        },
        'steps[0].notify is next, expected default or all or random or users or admins or round-robin for a team',
      ],
      [
        'a delay before the start',
        { steps: [step({ delayMinutes: -1 })] },
        'delayMinutes',
      ],
      [
        'endless repeats',
        { repeat: { count: 21, waitMinutes: 0 } },
        'repeat.count',
      ],
    ])(
      'refuses %s, naming the field, and stores nothing',
      async (_, wrong, text) => {
        const before = await client.listEscalationPolicies({});
        await expect(
          client.createEscalationPolicy({
            name: 'Wrong',
            steps: [step({})],
            ...wrong,
          }),
        ).rejects.toEqual(failure(400, text));
        expect(await client.listEscalationPolicies({})).toEqual(before);
      },
    );

    it('refuses a name that another policy has', async () => {
      const taken = { name: 'Taken', steps: [step({})] };
      await client.createEscalationPolicy(taken);
      const free = await client.createEscalationPolicy({
        ...taken,
        name: 'Free',
      });

      await expect(client.createEscalationPolicy(taken)).rejects.toEqual(
        failure(409, 'There is already an escalation policy named Taken'),
      );
      await expect(
        client.updateEscalationPolicy(free.id, taken),
      ).rejects.toEqual(
        failure(409, 'There is already another escalation policy named Taken'),
      );
    });

    it('answers 404 for what does not exist', async () => {
      const input = { name: 'None', steps: [step({})] };
      await expect(
        client.updateEscalationPolicy('none', input),
      ).rejects.toEqual(failure(404, 'No escalation policy with id none'));
      await expect(client.deleteEscalationPolicy('none')).rejects.toEqual(
        failure(404, 'No escalation policy with id none'),
      );
      await expect(client.getAlertPlan('none')).rejects.toEqual(
        failure(404, 'No alert with id none'),
      );
    });
  },
);

function step(facts: Partial<EscalationStep>): EscalationStep {
  return {
    delayMinutes: 0,
    condition: 'if-not-acked',
    notify: 'default',
    recipient: { type: 'user', ref: 'user:default/ana' },
    ...facts,
  };
}

function to(
  recipient: EscalationStep['recipient'],
  notify: EscalationStep['notify'],
): EscalationStep {
  return step({ recipient, notify });
}
