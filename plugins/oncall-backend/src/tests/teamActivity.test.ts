import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PAYMENTS = 'group:default/payments';
const EMPTY = 'group:default/empty';
const ANA = 'user:default/ana';
const BEN = 'user:default/ben';

describe.each(databases.eachSupportedId())(
  'the activity of a team on %s',
  id => {
    let pager: TestPager;
    let ana: OnCallClient;

    beforeEach(async () => {
      pager = await startBank({ knex: await databases.init(id) });
      ana = clientOf(pager);
    });
    afterEach(() => pager.stop());

    /** Who did what, the newest first. */
    const activity = async (team = PAYMENTS) =>
      (await ana.getTeamActivity(team)).map(
        ({ actor, text }) => `${actor?.split('/')[1]} ${text}`,
      );

    it('tells of heartbeats, and of a move to both teams', async () => {
      const input = {
        name: 'backup',
        interval: 10,
        intervalUnit: 'minutes',
        enabled: true,
        team: PAYMENTS,
      } as const;
      const { id: heartbeat } = await ana.createHeartbeat(input);
      await ana.updateHeartbeat(heartbeat, { ...input, enabled: false });
      await ana.updateHeartbeat(heartbeat, input);
      await ana.updateHeartbeat(heartbeat, { ...input, team: EMPTY });
      await ana.deleteHeartbeat(heartbeat);

      expect(await activity()).toEqual([
        'ana changed the heartbeat backup',
        'ana switched on the heartbeat backup',
        'ana switched off the heartbeat backup',
        'ana made the heartbeat backup',
      ]);
      expect(await activity(EMPTY)).toEqual([
        'ana deleted the heartbeat backup',
        'ana changed the heartbeat backup',
      ]);
    });

    it('tells of policies, but not of those that are everybody’s', async () => {
      const input = {
        type: 'notification',
        name: 'Calm',
        enabled: true,
        team: PAYMENTS,
        filter: { type: 'match-all' },
        suppress: true,
      } as const;
      const { id: policy } = await ana.createHandlingPolicy(input);
      await ana.updateHandlingPolicy(policy, { ...input, enabled: false });
      await ana.deleteHandlingPolicy(policy);
      await ana.createHandlingPolicy({ ...input, team: undefined });

      expect(await activity()).toEqual([
        'ana deleted the notification policy Calm',
        'ana switched off the notification policy Calm',
        'ana made the notification policy Calm',
      ]);
    });

    it('tells of integrations and their keys', async () => {
      const { id: integration } = await ana.createIntegration({
        name: 'Prometheus',
        team: PAYMENTS,
      });
      await ana.rotateIntegrationKey(integration, { graceMinutes: 0 });
      await ana.updateIntegration(integration, { enabled: false });
      await ana.deleteIntegration(integration);
      const { id: hook } = await ana.createIntegration({
        name: 'Backups',
        type: 'webhook',
        team: PAYMENTS,
      });
      await ana.saveWebhookMapping(hook, {
        rules: [],
        fields: { message: '{{job}}' },
      });
      await ana.deleteWebhookMapping(hook);

      expect(await activity()).toEqual([
        'ana let the messages of the integration Backups be read in the usual way',
        'ana changed how the messages of the integration Backups are read',
        'ana made the integration Backups',
        'ana deleted the integration Prometheus',
        'ana switched off the integration Prometheus',
        'ana replaced the key of the integration Prometheus',
        'ana made the integration Prometheus',
      ]);
    });

    it('tells of maintenance, to every team whose things it switches', async () => {
      const quiet = (team: string) =>
        ({ entity: { type: 'team', id: team }, state: 'disabled' } as const);
      const input = {
        description: 'Moving house',
        time: { type: 'indefinitely' },
        rules: [quiet(PAYMENTS)],
      } as const;
      const { id: moving } = await ana.createMaintenance(input);
      await ana.updateMaintenance(moving, { ...input, rules: [quiet(EMPTY)] });
      await ana.cancelMaintenance(moving);
      await ana.deleteMaintenance(moving);
      await ana.createMaintenance({
        ...input,
        time: {
          type: 'schedule',
          start: '2026-01-07T08:00:00Z',
          end: '2026-01-07T09:00:00Z',
        },
      });

      expect(await activity()).toEqual([
        'ana planned the maintenance Moving house',
        'ana changed the maintenance Moving house',
        'ana began the maintenance Moving house',
      ]);
      expect(await activity(EMPTY)).toEqual([
        'ana deleted the maintenance Moving house',
        'ana ended the maintenance Moving house',
        'ana changed the maintenance Moving house',
      ]);
    });

    it('tells of page drills for the team and its schedules, but not of those for oneself', async () => {
      const target = { type: 'team', ref: PAYMENTS } as const;
      const { id: schedule } = await ana.createSchedule({
        name: 'Primary',
        team: PAYMENTS,
        timezone: 'UTC',
        rotations: [],
      });
      await ana.startDrill({ target: { type: 'schedule', ref: schedule } });
      await ana.startDrill({ target, at: '2026-01-07T08:00:00Z' });
      await ana.startDrill({ target: { type: 'user', ref: ANA } });
      const { id: plan } = await ana.createDrillPlan({
        target,
        everyWeeks: 2,
        weekday: 'tuesday',
        time: '14:00',
        timezone: 'UTC',
      });
      await ana.deleteDrillPlan(plan);

      expect(await activity()).toEqual([
        'ana ended the regular page drills for Payments',
        'ana planned regular page drills for Payments',
        'ana planned a page drill for Payments',
        'ana started a page drill for Primary',
        'ana made the schedule Primary',
      ]);
    });

    it('tells who ran an action of its alerts', async () => {
      const { alertId: alert } = await opsgenieClient(pager.server).open({
        message: 'Portal is slow',
        responders: [{ type: 'team', name: 'Payments' }],
        actions: ['Restart'],
      });
      await ana.runAlertAction(alert, 'Restart');

      expect((await ana.getTeamActivity(PAYMENTS))[0]).toEqual({
        at: expect.any(String),
        actor: ANA,
        text: 'Ran the action Restart',
        alert: { id: alert, message: 'Portal is slow' },
      });
    });

    it('tells of the import of a calendar', async () => {
      await ana.importCalendar({
        name: 'Old calendar',
        team: PAYMENTS,
        calendar: [
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'UID:1',
          'SUMMARY:Ana Lopez',
          'DTSTART:20260106T090000Z',
          'DTEND:20260107T090000Z',
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\r\n'),
      });

      expect(await activity()).toEqual([
        'ana made the schedule Old calendar from a calendar',
      ]);
    });

    it('tells who took a shift, and who did not', async () => {
      const ben = clientOf(pager, 'ben');
      const schedule = (name: string, team: string) =>
        ana.createSchedule({
          name,
          team,
          timezone: 'UTC',
          rotations: [
            {
              name: 'Days',
              type: 'daily',
              length: 1,
              start: '2026-01-05T00:00:00Z',
              participants: [ANA, BEN].map(ref => ({ type: 'user', ref })),
            },
          ],
        });
      const { id: scheduleId } = await schedule('Primary', PAYMENTS);
      const { id: other } = await schedule('Network', EMPTY);
      const evening = {
        scheduleId,
        to: BEN,
        start: '2026-01-05T18:00:00Z',
        end: '2026-01-05T22:00:00Z',
      };
      const inReturn = {
        scheduleId: other,
        start: '2026-01-06T18:00:00Z',
        end: '2026-01-06T22:00:00Z',
      };
      const declined = await ana.requestCover(evening);
      await ben.answerCoverRequest(declined.id, 'declined');
      const withdrawn = await ana.requestCover(evening);
      await ana.answerCoverRequest(withdrawn.id, 'withdrawn');
      const swap = await ana.requestCover({ ...evening, inReturn });
      await ben.answerCoverRequest(swap.id, 'accepted');

      expect(await activity()).toEqual([
        'ben accepted a swap of shifts with Ana Lopez in Primary and Network',
        'ana took back a request to Ben Ito in Primary',
        'ben declined to cover for Ana Lopez in Primary',
        'ana made the schedule Primary',
      ]);
      expect((await activity(EMPTY))[0]).toBe(
        'ben accepted a swap of shifts with Ana Lopez in Primary and Network',
      );
    });
  },
);
