import { Scenario } from './__testUtils__/Scenario';
import { groupRef, schedule, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ana = { type: 'user', ref: userRef('ana') } as const;
const ben = { type: 'user', ref: userRef('ben') } as const;
const cy = { type: 'user', ref: userRef('cy') } as const;
const payments = { type: 'team', ref: groupRef('payments') } as const;

const STANDARD = [
  step(0, 'default', ana),
  step(10, 'default', ben),
  step(20, 'default', cy),
];

describe.each(databases.eachSupportedId())(
  'what an escalation policy says on %s',
  id => {
    async function bank(): Promise<Scenario> {
      const s = await Scenario.create(await databases.init(id));
      await s.people('ana', 'ben', 'cy');
      await s.team('payments', 'ana', 'ben', 'cy');
      return s;
    }

    describe('escalate now', () => {
      it('takes the next step at once, and the steps after it keep their distance', async () => {
        const s = await bank();
        await s.policy(STANDARD);

        await s.alert('ledger');
        await s.until('00:03');
        await s.escalate('ana', 'ledger');
        await s.until('01:00');

        expect(s.timetable).toEqual([
          '00:00 ana ledger',
          '00:03 ben ledger',
          '00:13 cy ledger',
        ]);
        expect(await s.activity('ledger', 'escalated')).toContain(
          'Escalated now, without waiting',
        );
      });

      it('tells nobody twice, however often it is asked', async () => {
        const s = await bank();
        await s.policy(STANDARD);

        await s.alert('ledger');
        await s.until('00:03');
        await s.escalate('ana', 'ledger');
        await s.escalate('ben', 'ledger');
        await s.until('00:04');
        await s.escalate('ben', 'ledger');
        await s.until('01:00');

        expect(s.timetable).toEqual([
          '00:00 ana ledger',
          '00:03 ben ledger',
          '00:04 cy ledger',
        ]);
      });

      it('is refused while the alert is snoozed, with the way that ends a snooze', async () => {
        const s = await bank();
        await s.policy(STANDARD);
        await s.alert('ledger');
        await s.snooze('ana', 'ledger', '02:00');
        await s.until('00:01');

        await expect(s.escalate('ben', 'ledger')).rejects.toThrow(
          'is snoozed; acknowledge it and give it back, then its escalation starts again',
        );
        await s.acknowledge('ana', 'ledger');
        await s.unacknowledge('ana', 'ledger');
        await s.escalate('ben', 'ledger');
      });

      it('is refused when somebody takes care, or when nobody is left', async () => {
        const s = await bank();
        await s.policy(STANDARD);
        await s.alert('ledger');
        await s.alert('cards');
        await s.until('00:01');
        await s.acknowledge('ana', 'ledger');
        await s.until('00:30');

        await expect(s.escalate('ben', 'ledger')).rejects.toThrow(
          'is acknowledged; take that back first',
        );
        await expect(s.escalate('ben', 'cards')).rejects.toThrow(
          'nobody is left to be told',
        );
      });
    });

    describe('escalate now by one policy', () => {
      const STANDBY = { id: 'standby', name: 'Standby' };
      const both = ['Standard', 'Standby'].map(name => ({
        type: 'escalation',
        name,
      }));

      /** The standard policy goes from Ana to Ben after 10 minutes, the other one from Cy to Ben after 30. */
      async function bankWithStandby(): Promise<Scenario> {
        const s = await bank();
        await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
        await s.policy(
          [step(0, 'default', cy), step(30, 'default', ben)],
          STANDBY,
        );
        return s;
      }

      it('takes its next step at once, and the other policy keeps its times', async () => {
        const s = await bankWithStandby();

        await s.alert('ledger', { responders: both });
        await s.until('00:03');
        await s.escalate('ana', 'ledger', 'Standby');
        await s.until('01:00');

        expect(s.timetable).toEqual([
          '00:00 ana ledger',
          '00:00 cy ledger',
          '00:03 ben ledger',
          '00:10 ben ledger',
        ]);
        expect(await s.activity('ledger', 'escalated')).toContain(
          'Escalated now by Standby, without waiting',
        );
      });

      it('begins with its first step, however late that is, when the alert did not escalate by it', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
        await s.policy(
          [step(15, 'default', cy), step(20, 'default', ana)],
          STANDBY,
        );

        await s.alert('ledger');
        await s.until('00:03');
        await s.escalate('ana', 'ledger', 'standby');
        await s.until('01:00');

        expect(s.timetable).toEqual([
          '00:00 ana ledger',
          '00:03 cy ledger',
          '00:08 ana ledger',
          '00:10 ben ledger',
        ]);
        expect((await s.findAlert('ledger')).alert.responders).toMatchObject(
          both,
        );
      });

      it('holds for this run only: a new one starts all policies together', async () => {
        const s = await bankWithStandby();

        await s.alert('ledger', { responders: both });
        await s.until('00:03');
        await s.escalate('ana', 'ledger', 'Standby');
        await s.until('00:05');
        await s.acknowledge('ana', 'ledger');
        await s.until('01:00');
        await s.unacknowledge('ana', 'ledger');
        await s.until('02:00');

        expect(s.timetable.slice(3)).toEqual([
          '01:00 ana ledger',
          '01:00 cy ledger',
          '01:10 ben ledger',
          '01:30 ben ledger',
        ]);
      });

      it('is refused when nobody of it is left, or when there is no such policy', async () => {
        const s = await bankWithStandby();
        await s.alert('ledger');
        await s.until('00:20');

        await expect(s.escalate('ana', 'ledger', 'Standard')).rejects.toThrow(
          'nobody is left to be told',
        );
        await expect(s.escalate('ana', 'ledger', 'Other')).rejects.toThrow(
          'escalation "Other", which does not exist here',
        );
      });
    });

    describe('escalate now, when somebody joined', () => {
      it('takes the next step of whoever joined, and tells nobody again', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ana), step(30, 'default', ana)]);
        await s.policy([step(0, 'default', cy), step(20, 'default', ben)], {
          id: 'standby',
          name: 'Standby',
        });

        await s.alert('ledger');
        await s.until('00:05');
        await s.addResponder('ana', 'ledger', {
          type: 'escalation',
          name: 'Standby',
        });
        await s.until('00:07');
        await s.escalate('ana', 'ledger');
        await s.until('01:00');

        expect(s.timetable).toEqual([
          '00:00 ana ledger',
          '00:05 cy ledger',
          '00:07 ben ledger',
          '00:12 ana ledger',
        ]);
      });
    });

    describe('repeats', () => {
      it('go on although somebody acknowledged, when the states are reset', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ana), step(10, 'default', ben)], {
          repeat: { count: 1, waitMinutes: 20, resetStates: true },
        });

        await s.alert('ledger');
        await s.until('00:05');
        await s.acknowledge('ana', 'ledger');
        await s.until('00:30');
        expect((await s.findAlert('ledger')).alert.state).toBe('open');
        await s.until('02:00');

        expect(s.timetable).toEqual([
          '00:00 ana ledger',
          '00:30 ana ledger',
          '00:40 ben ledger',
        ]);
        expect(await s.activity('ledger', 'escalated')).toContain(
          'Standard starts over with round 2, and nobody counts as having acknowledged, as the policy says.',
        );
      });

      it('leave the acknowledgement of a round that has begun, though its first step is still to come', async () => {
        const s = await bank();
        await s.policy([step(10, 'default', ana)], {
          repeat: { count: 1, waitMinutes: 20, resetStates: true },
        });

        await s.alert('ledger');
        await s.until('00:33');
        await s.acknowledge('ana', 'ledger');
        await s.until('02:00');

        expect(s.timetable).toEqual(['00:10 ana ledger']);
        expect((await s.findAlert('ledger')).alert.state).toBe('acknowledged');
      });

      it.each([
        ['the machine is away', (s: Scenario) => s.nobodyWorksUntil('02:00')],
        ['the clock is set', (s: Scenario) => s.clockSteps({ hours: 2 })],
      ])(
        'close no alert before people were told of it and had time, when %s',
        async (_, nobodyLooks) => {
          const s = await bank();
          await s.policy([step(0, 'default', ana), step(10, 'default', ben)], {
            repeat: { count: 1, waitMinutes: 20, closeAfterAll: true },
          });

          await s.alert('ledger');
          nobodyLooks(s);
          await s.until('02:19');
          expect(s.timetable).toEqual(['02:00 ana ledger', '02:00 ben ledger']);
          expect((await s.findAlert('ledger')).alert.state).toBe('open');
          expect(await s.activity('ledger', 'escalated')).toContain(
            'These steps come late, so the alert is not closed yet, and there is time to answer.',
          );

          await s.until('04:00');
          expect((await s.findAlert('ledger')).alert).toMatchObject({
            state: 'closed',
            closedBy: 'Standard',
          });
          expect(s.timetable).toHaveLength(2);
        },
      );

      it('give time also when the last step is taken just before the end', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ana), step(10, 'default', ben)], {
          repeat: { count: 1, waitMinutes: 20, closeAfterAll: true },
        });
        await s.alert('ledger');
        await s.until('00:35');
        s.nobodyWorksUntil('00:59');
        await s.until('01:18');
        expect(s.timetable).toEqual([
          '00:00 ana ledger',
          '00:10 ben ledger',
          '00:30 ana ledger',
          '00:59 ben ledger',
        ]);
        expect((await s.findAlert('ledger')).alert.state).toBe('open');
        await s.until('01:20');
        expect((await s.findAlert('ledger')).alert.state).toBe('closed');
        expect(s.timetable).toHaveLength(4);
      });

      it('close the alert when they are over, even if it is acknowledged', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ana)], {
          repeat: { count: 1, waitMinutes: 20, closeAfterAll: true },
        });

        await s.alert('acked');
        await s.alert('ignored');
        await s.until('00:05');
        await s.acknowledge('ana', 'acked');
        await s.until('00:39:59');
        expect((await s.findAlert('ignored')).alert.state).toBe('open');
        await s.until('00:40');

        for (const alias of ['acked', 'ignored']) {
          const { alert } = await s.findAlert(alias);
          expect(alert).toMatchObject({
            state: 'closed',
            closedBy: 'Standard',
            closedAt: '2026-03-02T00:40:00.000Z',
          });
          expect(alert.nextActionAt).toBeUndefined();
        }
        expect(s.timetable).toEqual([
          '00:00 ana acked',
          '00:00 ana ignored',
          '00:20 ana ignored',
        ]);
      });
    });

    describe('an acknowledgement', () => {
      it('is asked about again and again, and ends by itself', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ben)], {
          acknowledgement: { remindMinutes: 30, unacknowledgeMinutes: 75 },
        });

        await s.alert('ledger');
        await s.until('00:05');
        await s.acknowledge('ana', 'ledger');
        await s.until('02:00');

        expect(s.timetable).toEqual([
          '00:00 ben ledger',
          '00:35 ana ledger',
          '01:05 ana ledger',
          '01:20 ben ledger',
        ]);
        expect((await s.findAlert('ledger')).alert.state).toBe('open');
        expect(await s.activity('ledger', 'updated')).toEqual([
          'The acknowledgement by Ana was taken back, because the alert is still open; the escalation starts from the beginning.',
        ]);
      });

      it('is asked about of whoever owns the alert by then', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ben)], {
          acknowledgement: { remindMinutes: 30 },
        });
        await s.alert('ledger');
        await s.until('00:05');
        await s.acknowledge('ana', 'ledger');
        await s.until('00:40');
        await s.assign('ana', 'ledger', 'cy');
        await s.until('01:06');

        expect(s.timetable).toEqual([
          '00:00 ben ledger',
          '00:35 ana ledger',
          '00:40 cy ledger',
          '01:05 cy ledger',
        ]);
        expect((await s.activity('ledger', 'escalated')).at(-1)).toBe(
          'Reminds Cy, to whom it was assigned, that the alert is still open.',
        );
      });

      it('is left alone when the policy says nothing, and when the alert is closed', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ben)]);
        await s.alert('plain');
        await s.until('00:05');
        await s.acknowledge('ana', 'plain');
        await s.until('09:00');
        expect(s.timetable).toEqual(['00:00 ben plain']);
      });

      it('is asked about once after an outage', async () => {
        const s = await bank();
        await s.policy([step(0, 'default', ben)], {
          acknowledgement: { remindMinutes: 30 },
        });
        await s.alert('ledger');
        await s.until('00:05');
        await s.acknowledge('ana', 'ledger');
        s.nobodyWorksUntil('02:20');
        await s.until('02:36');

        expect(s.timetable).toEqual([
          '00:00 ben ledger',
          '02:20 ana ledger',
          '02:35 ana ledger',
        ]);
      });
    });

    describe('round robin', () => {
      it('tells one member in turn from alert to alert', async () => {
        const s = await bank();
        await s.policy([step(0, 'round-robin', payments)]);

        for (const alias of ['a', 'b', 'c', 'd']) {
          await s.alert(alias);
          await s.until(`00:0${alias.charCodeAt(0) - 96}`);
        }

        expect(s.timetable).toEqual([
          '00:00 ana a',
          '00:01 ben b',
          '00:02 cy c',
          '00:03 ana d',
        ]);
        expect(await s.activity('b', 'escalated')).toEqual([
          'Standard, step 1: tells Ben (next in turn, member of Payments).',
        ]);
      });

      it('rotates among those who are on call', async () => {
        const s = await bank();
        await s.schedule(schedule('primary', { participants: [payments] }));
        await s.policy([
          step(0, 'round-robin', { type: 'schedule', ref: 'primary' }),
        ]);
        await s.alert('a');
        await s.until('00:01');
        await s.alert('b');
        await s.until('00:02');

        expect(s.timetable).toEqual(['00:00 ana a', '00:01 ben b']);
      });

      it('gives every alert one turn, with two workers at once', async () => {
        const s = await bank();
        const other = await s.anotherProcess(s.knex);
        await s.policy([step(0, 'round-robin', payments)]);
        for (let number = 0; number < 120; number++) {
          await s.alert(`alert${number}`);
        }
        await Promise.all([
          s.paging.engine.runUntilIdle(),
          other.engine.runUntilIdle(),
        ]);

        const turns = await s.knex('round_robin_turn').select('person');
        const people = turns.map(({ person }) => person);
        expect(people).toHaveLength(120);
        for (const name of ['ana', 'ben', 'cy']) {
          expect(people.filter(ref => ref === userRef(name))).toHaveLength(40);
        }
      });
    });
  },
);
