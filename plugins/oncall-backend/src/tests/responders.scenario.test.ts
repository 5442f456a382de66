import { Scenario } from './__testUtils__/Scenario';
import { schedule, step } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const primary = { type: 'schedule', ref: 'primary' } as const;
const hub = { type: 'team', name: 'hub' };

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'people who join an alert on %s',
  id => {
    /** Ana is on call for payments and Ben follows her; Cy is alone in the team hub. */
    async function bank(): Promise<Scenario> {
      const scenario = await Scenario.create(await databases.init(id));
      await scenario.people('ana', 'ben', 'cy');
      await scenario.team('hub', 'cy');
      await scenario.schedule(
        schedule('primary', { participants: ['ana', 'ben'] }),
      );
      await scenario.policy([
        step(0, 'default', primary),
        step(10, 'next', primary),
      ]);
      return scenario;
    }

    it('pages an added team at once, while the flow that was there goes on', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:05');
      await s.addResponder('ana', 'ledger', hub);
      await s.until('02:00');

      expect(s.timetable).toEqual([
        '00:00 ana ledger',
        '00:05 cy ledger',
        '00:10 ben ledger',
      ]);
      expect((await s.findAlert('ledger')).alert.teams).toEqual([
        'group:default/hub',
      ]);
    });

    it('pages somebody who is added in the same instant in which a step was taken', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:10');
      await s.addResponder('ana', 'ledger', hub);
      await s.until('02:00');

      expect(s.timetable).toContain('00:10 cy ledger');
    });

    it('pages an added responder once although somebody has acknowledged, not in every round', async () => {
      const s = await bank();
      await s.policy(
        [step(0, 'default', { type: 'user', ref: 'user:default/cy' })],
        { id: 'r', name: 'Again', repeat: { count: 3, waitMinutes: 10 } },
      );
      await s.alert('ledger');
      await s.acknowledge('ana', 'ledger');
      await s.until('00:05');
      const again = { type: 'escalation', name: 'Again' };
      await s.addResponder('ana', 'ledger', again);
      await s.until('02:00');

      expect(s.timetable).toContain('00:05 cy ledger');
      expect(s.timetable.filter(line => line.includes('cy'))).toHaveLength(1);
    });

    it('pages an added responder although somebody has acknowledged, because they were asked for', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:03');
      await s.acknowledge('ana', 'ledger');
      await s.addResponder('ana', 'ledger', hub);
      await s.until('02:00');

      expect(s.timetable).toEqual(['00:00 ana ledger', '00:03 cy ledger']);
    });

    it('starts everybody together when the escalation starts again', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:03');
      await s.acknowledge('ana', 'ledger');
      await s.addResponder('ana', 'ledger', hub);
      await s.until('00:30');
      await s.unacknowledge('ana', 'ledger');
      await s.until('02:00');

      expect(s.timetable).toEqual([
        '00:00 ana ledger',
        '00:03 cy ledger',
        '00:30 ana ledger',
        '00:30 cy ledger',
        '00:40 ben ledger',
      ]);
    });

    it('waits with an added responder until a snooze is over', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:03');
      await s.snooze('ana', 'ledger', '01:00');
      await s.addResponder('ana', 'ledger', hub);
      await s.until('01:00');

      expect(s.timetable).toEqual([
        '00:00 ana ledger',
        '01:00 ana ledger',
        '01:00 cy ledger',
      ]);
    });

    it('tells the person to whom an alert is assigned, but not who takes it', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:03');
      await s.assign('ana', 'ledger', 'cy');
      await s.until('00:05');
      await s.assign('ben', 'ledger', 'ben');
      await s.until('00:06');

      expect(s.timetable).toEqual(['00:00 ana ledger', '00:03 cy ledger']);
      expect((await s.findAlert('ledger')).alert.owner).toBe(
        'user:default/ben',
      );
    });

    it('tells people each time when an alert goes back and forth between them, and does not grow with it', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:01');
      await s.acknowledge('ana', 'ledger');
      const owners = Array.from({ length: 120 }, (_, index) =>
        index % 2 === 0 ? 'cy' : 'ben',
      );
      const hour = (minutes: number) =>
        `${Math.floor(minutes / 60)}:${minutes % 60}`;
      for (const [index, owner] of owners.entries()) {
        await s.assign('ana', 'ledger', owner);
        await s.until(hour(2 + index));
      }
      expect(s.timetable).toHaveLength(1 + owners.length);
      const { snapshot } = await s.findAlert('ledger');
      expect(snapshot.policies.length).toBeLessThanOrEqual(101);
      expect(await s.activity('ledger', 'assigned')).toHaveLength(120);

      await s.unacknowledge('ana', 'ledger');
      await s.until(hour(2 + owners.length));
      const again = s.timetable.slice(1 + owners.length);
      expect(again).toEqual([
        '02:01 ana ledger',
        '02:01 ben ledger',
        '02:01 cy ledger',
      ]);
    });

    it('stops what is on its way to somebody who has seen the alert, and escalates all the same', async () => {
      const s = await bank();
      s.failing(() => new Error('busy'));
      await s.alert('ledger');
      await s.until('00:00:01');
      await s.seen('ana', 'ledger');
      s.failing(undefined);
      await s.until('02:00');

      expect(s.timetable).toEqual(['00:10 ben ledger']);
      expect(await s.activity('ledger', 'seen')).toEqual(['Seen']);
    });

    it('stops it whenever somebody looks again, also after the escalation has started anew', async () => {
      const s = await bank();
      await s.contactMethod('ana', 'sms', '+49 30 1');
      await s.contactMethod('ana', 'voice', '+49 30 2');
      await s.rule('ana', [
        ['+49 30 1', 0],
        ['+49 30 2', 5],
      ]);
      await s.alert('ledger', { priority: 'P3' });
      await s.until('00:01');
      await s.seen('ana', 'ledger');
      await s.until('00:06');
      await s.raise('ledger', 'P1');
      await s.until('00:07');
      await s.seen('ana', 'ledger');
      await s.until('00:15');

      expect(s.timetable).toEqual(['00:00 ana ledger', '00:06 ana ledger']);
      expect(await s.activity('ledger', 'seen')).toEqual(['Seen']);
    });
  },
);
