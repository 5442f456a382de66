import { Participant } from '@muster/backstage-plugin-oncall-common';
import { endMaintenance } from '../maintenance/cancelMaintenance';
import { insertMaintenance } from '../maintenance/createMaintenance';
import { insertPolicy } from '../policies/createHandlingPolicy';
import { Scenario } from './__testUtils__/Scenario';
import {
  rule,
  schedule,
  service,
  step,
  userRef,
} from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ana = { type: 'user', ref: userRef('ana') } as const;
const ben = { type: 'user', ref: userRef('ben') } as const;
const cy = { type: 'user', ref: userRef('cy') } as const;
const dee = { type: 'user', ref: userRef('dee') } as const;
const nights = { type: 'schedule', ref: 'nights' } as const;
const database = { type: 'schedule', ref: 'database' } as const;

function escalation(ref: string): Participant {
  return { type: 'escalation', ref };
}

/** Ben, after ten minutes Cy. */
const EXPERTS = [step(0, 'default', ben), step(10, 'default', cy)];

describe.each(databases.eachSupportedId())(
  'an escalation policy that is on call on %s',
  id => {
    /** Alerts go to whoever has the nights, and after half an hour to Ana. */
    async function bank(
      ...participants: readonly (string | Participant)[]
    ): Promise<Scenario> {
      const s = await Scenario.create(await databases.init(id));
      await s.people('ana', 'ben', 'cy', 'dee');
      await s.team('payments', 'ana', 'ben');
      await s.schedule(
        schedule('nights', {
          participants,
          rotation: {
            type: 'hourly',
            length: 1,
            start: '2026-03-02T00:00:00.000Z',
          },
        }),
      );
      await s.policy([step(0, 'default', nights), step(30, 'default', ana)]);
      return s;
    }

    const experts = { id: 'experts', name: 'Experts' };

    it('tells its first people at once, and the others after its own delays', async () => {
      const s = await bank(escalation('experts'));
      await s.policy(EXPERTS, experts);

      await s.alert('ledger');
      await s.until('01:00');

      expect(s.timetable).toEqual([
        '00:00 ben ledger',
        '00:10 cy ledger',
        '00:30 ana ledger',
      ]);
      expect(await s.activity('ledger', 'escalated')).toEqual([
        'Standard, step 1: tells Ben (named by the escalation policy Experts, on call in Nights).',
        'Standard, step 1: tells Cy (named by the escalation policy Experts).',
        'Standard, step 2: tells Ana (named by the policy).',
      ]);
    });

    it('does not wait where its first step would', async () => {
      const s = await bank(escalation('experts'));
      await s.policy(
        [step(5, 'default', ben), step(15, 'default', cy)],
        experts,
      );

      await s.alert('ledger');
      await s.until('00:20');

      expect(s.timetable).toEqual(['00:00 ben ledger', '00:15 cy ledger']);
    });

    it('stops when somebody acknowledges', async () => {
      const s = await bank(escalation('experts'));
      await s.policy(EXPERTS, experts);

      await s.alert('ledger');
      await s.until('00:05');
      await s.acknowledge('ben', 'ledger');
      await s.until('01:00');

      expect(s.timetable).toEqual(['00:00 ben ledger']);
    });

    it('goes on with what it began when its turn ends meanwhile', async () => {
      const s = await bank(escalation('experts'), 'dee');
      await s.policy(EXPERTS, experts);

      await s.until('00:55');
      await s.alert('ledger');
      await s.until('01:10');

      expect(s.timetable).toEqual(['00:55 ben ledger', '01:05 cy ledger']);
    });

    it('tells nobody later where somebody else had the turn', async () => {
      const s = await bank(escalation('experts'), 'dee');
      await s.policy(EXPERTS, experts);

      await s.alert('ledger');
      await s.until('00:05');
      await s.snooze('ben', 'ledger', '01:10');
      await s.until('01:30');

      expect(s.timetable).toEqual(['00:00 ben ledger', '01:10 dee ledger']);
    });

    it('is followed by the steps of whichever is on call when people are told first, where a policy delays that', async () => {
      const s = await bank(escalation('experts'), escalation('others'));
      await s.policy(EXPERTS, experts);
      await s.policy([step(0, 'default', dee), step(5, 'default', ben)], {
        id: 'others',
        name: 'Others',
      });
      await insertPolicy(s.policies, 'Test', {
        type: 'notification',
        name: 'Calm',
        enabled: true,
        filter: { type: 'match-all' },
        delayAction: {
          delayOption: 'next-time',
          untilHour: 1,
          untilMinute: 10,
        },
      });

      await s.alert('ledger');
      await s.until('01:30');

      expect(s.timetable).toEqual(['01:10 dee ledger', '01:15 ben ledger']);
    });

    describe('and begins in the turn of another', () => {
      const others = { id: 'others', name: 'Others' };

      /** Hours take turns between two policies. */
      async function twoPolicies(): Promise<Scenario> {
        const s = await bank(escalation('experts'), escalation('others'));
        await s.policy(EXPERTS, experts);
        await s.policy(
          [step(0, 'default', dee), step(5, 'default', ben)],
          others,
        );
        return s;
      }

      it('is followed by the steps of that one after a snooze', async () => {
        const s = await twoPolicies();
        await s.alert('ledger');
        await s.until('00:05');
        await s.snooze('ben', 'ledger', '01:10');
        await s.until('01:30');
        expect(s.timetable).toEqual([
          '00:00 ben ledger',
          '01:10 dee ledger',
          '01:15 ben ledger',
        ]);
        expect(await s.activity('ledger', 'escalated')).toContain(
          'Standard, step 1: tells Ben (named by the escalation policy Others).',
        );
      });

      it('is followed by the steps of that one when it was reported often enough', async () => {
        const s = await twoPolicies();
        await insertPolicy(s.policies, 'Test', {
          type: 'notification',
          name: 'Calm',
          enabled: true,
          filter: { type: 'match-all' },
          deduplicationAction: {
            deduplicationActionType: 'value-based',
            count: 2,
          },
        });
        await s.alert('ledger');
        await s.until('01:10');
        await s.alert('ledger');
        await s.until('01:30');
        expect(s.timetable).toEqual(['01:10 dee ledger', '01:15 ben ledger']);
      });

      it('is followed by the steps of that one after a maintenance without an end', async () => {
        const s = await twoPolicies();
        await s.services(service('ledger'));
        const window = await insertMaintenance(s.maintenance, 'Test', {
          description: 'Upgrade',
          time: { type: 'indefinitely' },
          rules: [
            {
              state: 'disabled',
              entity: { type: 'service', id: 'component:default/ledger' },
            },
          ],
        });
        await s.alert('ledger', { service: ['ledger'] });
        await s.until('01:10');
        await endMaintenance(s.maintenance, 'Test', window);
        await s.until('01:30');
        expect(s.timetable).toEqual(['01:10 dee ledger', '01:15 ben ledger']);
      });
    });

    it('leads through the schedules of its steps, also where policies are on call there', async () => {
      const s = await bank(escalation('experts'));
      await s.policy(
        [step(0, 'default', database), step(20, 'default', cy)],
        experts,
      );
      await s.policy([step(0, 'default', ben), step(5, 'default', dee)], {
        id: 'specialists',
        name: 'Specialists',
      });
      await s.schedule(
        schedule('database', { participants: [escalation('specialists')] }),
      );

      await s.alert('ledger');
      await s.until('00:25');

      expect(s.timetable).toEqual([
        '00:00 ben ledger',
        '00:05 dee ledger',
        '00:20 cy ledger',
      ]);
    });

    it('comes to an end where it leads back to its own schedule, and tells whoever follows', async () => {
      const s = await bank(escalation('experts'));
      await s.policy(
        [step(0, 'default', nights), step(10, 'default', cy)],
        experts,
      );

      await s.alert('ledger');
      await s.until('00:09');

      expect(s.timetable).toEqual(['00:00 cy ledger']);
    });

    it('passes over a later step that leads back, while it is on call itself', async () => {
      const s = await bank(escalation('experts'), 'dee');
      await s.policy(
        [step(0, 'default', ben), step(10, 'default', nights)],
        experts,
      );

      await s.alert('ledger');
      await s.until('00:20');
      await s.acknowledge('ben', 'ledger');
      await s.until('00:55');
      await s.alert('cards');
      await s.until('01:10');

      expect(s.timetable).toEqual([
        '00:00 ben ledger',
        '00:55 ben cards',
        '01:05 dee cards',
      ]);
    });

    it('leaves the page to the other steps where it reaches nobody at all', async () => {
      const s = await bank(escalation('experts'));
      await s.policy([step(0, 'default', nights)], experts);

      await s.alert('ledger');
      await s.until('00:40');

      expect(s.timetable).toEqual(['00:30 ana ledger']);
      expect(await s.activity('ledger', 'escalated')).toContain(
        'Standard, step 1: tells nobody, because the escalation policy that is on call in Nights reaches nobody.',
      );
    });

    it('takes its later steps also when a routing rule leads to the schedule alone', async () => {
      const s = await bank(escalation('experts'));
      await s.policy(EXPERTS, experts);
      await s.rules(
        rule('Nights', 'payments', {
          notify: { type: 'schedule', id: 'nights' },
        }),
      );

      await s.alert('ledger', {
        responders: [{ type: 'team', name: 'Payments' }],
      });
      await s.until('00:40');

      expect(s.timetable).toEqual(['00:00 ben ledger', '00:10 cy ledger']);
      expect((await s.activity('ledger', 'routed')).join()).not.toContain(
        'never escalates',
      );
    });

    it('does not make the rounds of the policy that tells the schedule longer', async () => {
      const s = await bank(escalation('experts'));
      await s.policy(EXPERTS, experts);
      await s.policy([step(0, 'default', nights)], {
        id: 'rounds',
        name: 'Rounds',
        repeat: { count: 1, waitMinutes: 5 },
      });

      await s.alert('ledger', {
        responders: [{ type: 'escalation', name: 'Rounds' }],
      });
      await s.until('00:40');

      expect(s.timetable).toEqual([
        '00:00 ben ledger',
        '00:05 ben ledger',
        '00:10 cy ledger',
        '00:15 cy ledger',
      ]);
    });

    it('goes on with its later steps when somebody hurries', async () => {
      const s = await bank('dee', escalation('experts'));
      await s.policy(EXPERTS, experts);

      await s.until('01:01');
      await s.alert('ledger');
      await s.until('01:03');
      await s.escalate('ana', 'ledger');
      await s.until('01:04');

      expect(s.timetable).toEqual(['01:01 ben ledger', '01:03 cy ledger']);
    });
  },
);
