import {
  EscalationPolicyInput,
  OnCallClient,
  Participant,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { toIso } from '../alerts/alertRow';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ANA = { type: 'user', ref: 'user:default/ana' } as const;
const BEN = { type: 'user', ref: 'user:default/ben' } as const;
const CY = { type: 'user', ref: 'user:default/cy' } as const;
const EMPTY = { type: 'team', ref: 'group:default/empty' } as const;

type Step = EscalationPolicyInput['steps'][number];

describe.each(databases.eachSupportedId())(
  'escalation policies as participants on %s',
  id => {
    let pager: TestPager;
    let client: OnCallClient;
    let opsgenie: OpsgenieClient;
    let counter = 0;

    beforeAll(async () => {
      pager = await startBank({
        knex: await databases.init(id),
        config: {
          integrations: {
            test: {
              key: TEST_KEY,
              rights: ['read', 'write', 'delete', 'configure'],
            },
          },
        },
      });
      client = clientOf(pager);
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    beforeEach(() => {
      counter += 1;
    });

    /** Ben, after ten minutes Cy. */
    async function expertsOnCall() {
      const policy = await client.createEscalationPolicy({
        name: `Experts ${counter}`,
        steps: [step(0, BEN), step(10, CY)],
      });
      const escalation = { type: 'escalation', ref: policy.id } as const;
      const schedule = await client.createSchedule(
        weekly(`Nights ${counter}`, [escalation, ANA]),
      );
      return { policy, escalation, schedule };
    }

    it('are kept, and shown on call with whom they page first', async () => {
      const { policy, escalation, schedule } = await expertsOnCall();
      expect(schedule.rotations[0].participants).toEqual([escalation, ANA]);
      expect(await client.getSchedule(schedule.id)).toEqual(schedule);

      const onCall = (at: string) =>
        client
          .whoIsOnCall({ at })
          .then(all => all.find(one => one.scheduleId === schedule.id));
      const expected = {
        participant: escalation,
        name: policy.name,
        pagesFirst: [{ ref: BEN.ref, name: 'Ben Ito' }],
      };
      expect(await onCall('2026-01-06T00:00:00Z')).toMatchObject({
        now: [expected],
        next: [{ participant: ANA, name: 'Ana Lopez' }],
      });
      expect(await onCall('2026-01-13T00:00:00Z')).toMatchObject({
        now: [{ participant: ANA }],
        next: [expected],
      });
      expect(await client.listSchedulePeople(schedule.id)).toMatchObject([
        { ref: ANA.ref },
        { ref: BEN.ref },
      ]);
    });

    it('have to be there', async () => {
      const unknown = { type: 'escalation', ref: 'none' } as const;
      await expect(
        client.createSchedule(weekly('Wrong', [ANA, unknown])),
      ).rejects.toEqual(
        failure(
          400,
          'rotations[0].participants[1] is none, which is not an escalation policy',
        ),
      );
    });

    it('are not deleted while they take turns', async () => {
      const { policy, schedule } = await expertsOnCall();
      await expect(client.deleteEscalationPolicy(policy.id)).rejects.toEqual(
        failure(
          409,
          `The escalation policy ${policy.name} takes turns in the schedules ${schedule.name}; change them first`,
        ),
      );
      const answer = await opsgenie.delete(`/v2/escalations/${policy.id}`);
      expect(answer.status).toBe(428);

      await client.updateSchedule(schedule.id, weekly(schedule.name, [ANA]));
      await client.deleteEscalationPolicy(policy.id);
    });

    it('warn where they lead back to their own schedule, also through another one', async () => {
      const { policy, schedule } = await expertsOnCall();
      const codes = async () =>
        (await client.getScheduleProblems(schedule.id)).filter(
          problem => problem.policy !== undefined,
        );
      expect(await codes()).toEqual([]);

      const other = await client.createEscalationPolicy({
        name: `Others ${counter}`,
        steps: [step(0, BEN), step(5, { type: 'schedule', ref: schedule.id })],
      });
      const between = await client.createSchedule(
        weekly(`Between ${counter}`, [{ type: 'escalation', ref: other.id }]),
      );
      await client.updateEscalationPolicy(policy.id, {
        name: policy.name,
        steps: [step(0, { type: 'schedule', ref: between.id })],
      });
      expect(await codes()).toEqual([
        {
          code: 'circular-escalation',
          severity: 'warning',
          policy: policy.id,
        },
      ]);
    });

    it('warn where they reach nobody', async () => {
      const { policy, schedule } = await expertsOnCall();
      await client.updateEscalationPolicy(policy.id, {
        name: policy.name,
        steps: [step(0, EMPTY, 'all'), step(5, CY)],
      });
      expect(await client.getScheduleProblems(schedule.id)).toContainEqual({
        code: 'escalation-reaches-nobody',
        severity: 'error',
        policy: policy.id,
      });
    });

    it('leave a record of whom they would have paged, also when they change', async () => {
      const { policy, schedule } = await expertsOnCall();
      const begun = pager.clock.now;
      pager.clock.now = begun.plus({ hours: 2 });
      await client.updateEscalationPolicy(policy.id, {
        name: policy.name,
        steps: [step(0, CY)],
      });
      pager.clock.now = begun.plus({ hours: 3 });
      await client.updateSchedule(schedule.id, weekly(schedule.name, [ANA]));

      const { items } = await client.getShiftHistory({
        scheduleId: schedule.id,
        from: toIso(begun),
        to: toIso(pager.clock.now),
      });
      const after = (hours: number) => toIso(begun.plus({ hours }));
      expect(items).toMatchObject([
        {
          person: BEN.ref,
          escalation: policy.id,
          start: after(0),
          end: after(2),
        },
        {
          person: CY.ref,
          escalation: policy.id,
          start: after(2),
          end: after(3),
        },
      ]);
    });

    it('leave a record of whom they would have paged, also when a schedule that they lead to changes', async () => {
      const behind = await client.createSchedule(
        weekly(`Behind ${counter}`, [BEN]),
      );
      const policy = await client.createEscalationPolicy({
        name: `Through ${counter}`,
        steps: [step(0, { type: 'schedule', ref: behind.id })],
      });
      const front = await client.createSchedule(
        weekly(`Front ${counter}`, [{ type: 'escalation', ref: policy.id }]),
      );
      const further = await client.createEscalationPolicy({
        name: `Further ${counter}`,
        steps: [step(0, { type: 'schedule', ref: front.id })],
      });
      const first = await client.createSchedule(
        weekly(`First ${counter}`, [{ type: 'escalation', ref: further.id }]),
      );
      const begun = pager.clock.now;
      const after = (minutes: number) => toIso(begun.plus({ minutes }));
      const at = (minutes: number) => {
        pager.clock.now = begun.plus({ minutes });
      };

      at(10);
      await client.updateSchedule(behind.id, weekly(behind.name, [CY]));
      at(20);
      const { id: overrideId } = await client.createOverride(behind.id, {
        participant: ANA,
        start: after(20),
        end: after(60),
      });
      at(30);
      await client.deleteOverride(behind.id, overrideId);
      at(40);
      const away = await client.createForwarding({
        from: CY.ref,
        to: BEN.ref,
        start: after(40),
        end: after(60),
      });
      at(50);
      await client.deleteForwarding(away.id);
      at(55);

      const expected = [
        [BEN.ref, 0, 10],
        [CY.ref, 10, 20],
        [ANA.ref, 20, 30],
        [CY.ref, 30, 40],
        [BEN.ref, 40, 50],
        [CY.ref, 50, 55],
      ] as const;
      for (const { id: scheduleId } of [behind, front, first]) {
        const { items } = await client.getShiftHistory({
          scheduleId,
          from: toIso(begun),
          to: toIso(pager.clock.now),
        });
        expect(items.map(({ person, start, end }) => [person, start, end]))
          // What they were until each change, though all of them say otherwise now.
          .toEqual(
            expected.map(([who, start, end]) => [
              who,
              after(start),
              after(end),
            ]),
          );
      }
    });

    it('stand in calendars with their name, and in those of the people whom they page first', async () => {
      const { policy, schedule } = await expertsOnCall();
      const feed = await opsgenie.get(`/v2/schedules/${schedule.id}.ics`);
      expect(unfolded(feed.text)).toContain(
        `${policy.name} on call – ${schedule.name}`,
      );
      const own = await opsgenie.get(
        '/v2/schedules/on-calls/ben@bancly.example.ics',
      );
      expect(unfolded(own.text)).toContain(`on call – ${schedule.name}`);
    });

    it('are written and read by clients of Opsgenie, by id or by name', async () => {
      const { policy } = await expertsOnCall();
      const { body } = await opsgenie.post('/v2/schedules', {
        name: `by name ${counter}`,
        rotations: [
          {
            startDate: '2026-01-05T08:00:00Z',
            type: 'weekly',
            participants: [
              { type: 'escalation', name: policy.name },
              { type: 'escalation', id: policy.id, name: '', username: '' },
            ],
          },
        ],
      });
      const read = await opsgenie.get(`/v2/schedules/${body.data.id}`);
      const view = { type: 'escalation', id: policy.id, name: policy.name };
      expect(read.body.data.rotations[0].participants).toEqual([view, view]);

      const refused = await opsgenie.post('/v2/schedules', {
        name: `unknown ${counter}`,
        rotations: [
          {
            startDate: '2026-01-05T08:00:00Z',
            type: 'weekly',
            participants: [{ type: 'escalation', name: 'nope' }],
          },
        ],
      });
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toEqual({
        participants: 'No escalation exists with name [nope]',
      });
    });

    it('are unfolded for clients of Opsgenie, nested with times and flat with those paged first', async () => {
      const { policy, schedule } = await expertsOnCall();
      const path = `/v2/schedules/${schedule.id}`;
      const unfoldedPolicy = {
        type: 'escalation',
        id: policy.id,
        name: policy.name,
        onCallParticipants: [
          {
            type: 'user',
            id: BEN.ref,
            name: 'ben@bancly.example',
            escalationTime: 0,
            notifyType: 'default',
          },
          {
            type: 'user',
            id: CY.ref,
            name: CY.ref,
            escalationTime: 10,
            notifyType: 'default',
          },
        ],
      };
      const data = async (rest: string) =>
        (await opsgenie.get(`${path}${rest}`).expect(200)).body.data;
      const first = 'date=2026-01-06T00:00:00Z';
      const second = 'date=2026-01-13T00:00:00Z';

      expect((await data(`/on-calls?${first}`)).onCallParticipants).toEqual([
        unfoldedPolicy,
      ]);
      expect(
        (await data(`/on-calls?${first}&flat=true`)).onCallRecipients,
      ).toEqual(['ben@bancly.example']);
      expect(await data(`/next-on-calls?${second}`)).toMatchObject({
        nextOnCallRecipients: [unfoldedPolicy],
        exactNextOnCallRecipients: [unfoldedPolicy],
      });
      expect(await data(`/next-on-calls?${second}&flat=true`)).toMatchObject({
        nextOnCallParticipants: ['ben@bancly.example'],
        exactNextOnCallParticipants: ['ben@bancly.example'],
      });
      const { finalTimeline } = await data(`/timeline?${first}`);
      expect(finalTimeline.rotations[0].periods[0]).toMatchObject({
        recipient: { type: 'escalation', id: policy.id, name: policy.name },
        flattenedRecipients: [
          { type: 'user', id: BEN.ref, name: 'ben@bancly.example' },
        ],
      });
    });

    it('end where they lead back, also for clients of Opsgenie', async () => {
      const { policy, schedule } = await expertsOnCall();
      await client.updateEscalationPolicy(policy.id, {
        name: policy.name,
        steps: [step(0, { type: 'schedule', ref: schedule.id }), step(5, BEN)],
      });
      const { body } = await opsgenie
        .get(`/v2/schedules/${schedule.id}/on-calls?date=2026-01-06T00:00:00Z`)
        .expect(200);
      expect(body.data.onCallParticipants[0].onCallParticipants).toMatchObject([
        {
          type: 'schedule',
          name: schedule.name,
          escalationTime: 0,
          onCallParticipants: [
            { type: 'escalation', id: policy.id, onCallParticipants: [] },
          ],
        },
        { type: 'user', escalationTime: 5 },
      ]);
    });
  },
);

function step(
  delayMinutes: number,
  recipient: Step['recipient'],
  notify: Step['notify'] = 'default',
): Step {
  return { delayMinutes, condition: 'if-not-acked', notify, recipient };
}

function weekly(
  name: string,
  participants: readonly Participant[],
): ScheduleInput {
  return {
    name,
    timezone: 'Europe/Berlin',
    rotations: [
      {
        name: 'Primary',
        type: 'weekly',
        length: 1,
        start: '2026-01-05T09:00:00+01:00',
        participants,
      },
    ],
  };
}

/** Calendar files break long lines. */
function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}
