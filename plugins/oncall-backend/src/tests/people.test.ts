import { mockCredentials } from '@backstage/backend-test-utils';
import {
  NotificationRuleInput,
  OnCallClient,
} from '@muster/backstage-plugin-oncall-common';
import request from 'supertest';
import { Mailbox } from './__testUtils__/Mailbox';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('the API of people on %s', id => {
  let pager: TestPager;
  let ana: OnCallClient;
  let ben: OnCallClient;

  beforeAll(async () => {
    pager = await startBank({ knex: await databases.init(id) });
    ana = clientOf(pager, 'ana');
    ben = clientOf(pager, 'ben');
  });
  afterAll(() => pager.stop());

  describe('contact methods', () => {
    it('begin with the e-mail address of the catalog and the notifications of the portal', async () => {
      expect((await ana.getMyOnCall()).contactMethods).toEqual([
        {
          id: 'catalog-email',
          channel: 'email',
          to: 'ana@bancly.example',
          enabled: true,
          fromCatalog: true,
          verified: true,
        },
        {
          id: 'catalog-notification',
          channel: 'notification',
          to: 'user:default/ana',
          enabled: true,
          fromCatalog: true,
          verified: true,
        },
      ]);
    });

    it('are seen and removed by their owner only', async () => {
      const added = await ana.me.addContactMethod({
        channel: 'webhook',
        to: ' https://hooks.example.com/ana ',
      });
      expect(added).toEqual({
        id: expect.any(String),
        channel: 'webhook',
        to: 'https://hooks.example.com/ana',
        enabled: true,
        fromCatalog: false,
        verified: false,
      });
      expect((await ana.getMyOnCall()).contactMethods).toContainEqual(
        expect.objectContaining({ id: added.id, to: added.to }),
      );
      expect(
        (await ben.getMyOnCall()).contactMethods.map(({ id: known }) => known),
      ).not.toContain(added.id);
      await expect(ben.me.deleteContactMethod(added.id)).rejects.toEqual(
        failure(404, `You have no contact method with id ${added.id}`),
      );

      await ana.me.deleteContactMethod(added.id);
      expect((await ana.getMyOnCall()).contactMethods).toHaveLength(2);
    });

    it.each([
      ['an address that is none', 'email', 'ana at home', 'to is ana at home'],
      ['a path', 'webhook', '/hooks/ana', 'expected an http or https URL'],
      ['another protocol', 'webhook', 'file:///etc/passwd', 'expected an http'],
      ['nothing but spaces', 'webhook', '   ', 'to is'],
      [
        'an unknown channel',
        'pigeon',
        'left roof',
        'channel is pigeon, expected one of email, webhook',
      ],
      ['what everybody has', 'notification', 'user:default/ana', 'channel'],
    ])('are refused with %s', async (_, channel, to, text) => {
      await expect(ana.me.addContactMethod({ channel, to })).rejects.toEqual(
        failure(400, text),
      );
    });

    it('are refused twice, and what comes from the catalog stays', async () => {
      const input = { channel: 'email', to: 'ana@home.example' };
      await ana.me.addContactMethod(input);

      await expect(ana.me.addContactMethod(input)).rejects.toEqual(
        failure(409, 'You have this email already'),
      );
      await expect(ana.me.deleteContactMethod('catalog-email')).rejects.toEqual(
        failure(400, 'comes from the catalog'),
      );
    });
  });

  describe('proofs', () => {
    it('are sent to the address; only the right code makes it count, and not after five guesses', async () => {
      const mailbox = await Mailbox.open();
      const other = await startBank({
        knex: await databases.init(id),
        config: {
          email: {
            from: 'oncall@bancly.example',
            smtp: { host: 'localhost', port: mailbox.port },
          },
        },
      });
      const cy = clientOf(other, 'cy');
      const method = await cy.me.addContactMethod({
        channel: 'email',
        to: 'cy@home.example',
        label: 'Private',
      });
      expect(method).toMatchObject({ verified: false, label: 'Private' });
      expect((await cy.me.getMyPreferences()).warnings).toEqual([
        expect.stringContaining('only while the portal is open'),
      ]);

      const codeOf = (subject?: string) => subject?.split(' ')[0] ?? '';
      const first = codeOf(mailbox.newest().subject);
      await expect(cy.me.sendContactCode(method.id)).rejects.toEqual(
        failure(409, 'A code was sent 0 seconds ago'),
      );
      for (let guess = 0; guess < 5; guess += 1) {
        await expect(
          cy.me.verifyContactMethod(method.id, 'wrong'),
        ).rejects.toEqual(failure(400, 'code is not the one'));
      }
      await expect(cy.me.verifyContactMethod(method.id, first)).rejects.toEqual(
        failure(400, 'code is not the one'),
      );

      other.clock.now = other.clock.now.plus({ seconds: 30 });
      await cy.me.sendContactCode(method.id);
      const second = codeOf(mailbox.newest().subject);
      other.clock.now = other.clock.now.plus({ minutes: 15 });
      await expect(
        cy.me.verifyContactMethod(method.id, second),
      ).rejects.toEqual(failure(400, 'code is not the one'));

      await cy.me.sendContactCode(method.id);
      const third = codeOf(mailbox.newest().subject);
      expect(
        await cy.me.verifyContactMethod(method.id, ` ${third} `),
      ).toMatchObject({ verified: true });
      expect((await cy.me.getMyPreferences()).warnings).toEqual([]);
      await other.stop();
      await mailbox.close();
    });

    it('are sent ten times an hour at most, by whatever method, so that nobody guesses one or fills a mailbox', async () => {
      const other = await startBank({ knex: await databases.init(id) });
      const [{ me }, { me: others }] = ['ben', 'cy'].map(name =>
        clientOf(other, name),
      );
      const victim = { channel: 'email', to: 'somebody@else.example' };
      const tooMany = failure(409, '10 codes were sent within an hour');
      for (let time = 0; time < 10; time += 1) {
        const { id: added } = await me.addContactMethod(victim);
        await me.deleteContactMethod(added);
      }
      await expect(me.addContactMethod(victim)).rejects.toEqual(tooMany);
      expect((await me.getMyPreferences()).contactMethods).toHaveLength(2);
      await others.addContactMethod(victim);

      other.clock.now = other.clock.now.plus({ minutes: 6 });
      const late = await me.addContactMethod(victim);
      other.clock.now = other.clock.now.plus({ minutes: 1 });
      await expect(me.sendContactCode(late.id)).rejects.toEqual(tooMany);
      const path = `/v2/users/user:default%2Fben/contacts/${late.id}`;
      await opsgenieClient(other.server)
        .patch(path, { to: 'another@else.example' })
        .expect(409);
      await other.stop();
    });

    it('are sent ten times an hour at most by all processes together', async () => {
      const knex = await databases.init(id);
      const processes = [await startBank({ knex }), await startBank({ knex })];
      const people = processes.map(one => clientOf(one, 'ben').me);
      const sent = await Promise.allSettled(
        Array.from({ length: 12 }, (_, index) =>
          people[index % 2].addContactMethod({
            channel: 'email',
            to: `ben-${index}@else.example`,
          }),
        ),
      );
      expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(
        10,
      );
      for (const one of processes) {
        await one.stop();
      }
    });

    it('say why they could not be sent', async () => {
      const cy = clientOf(pager, 'cy');
      const { id: methodId } = await cy.me.addContactMethod({
        channel: 'email',
        to: 'cy@home.example',
      });
      const failed = {
        at: '2026-01-05T08:00:00.000Z',
        error: expect.stringContaining('E-mail is not set up'),
      };
      const { contactMethods } = await cy.me.getMyPreferences();
      expect(contactMethods.at(-1)?.lastTest).toEqual(failed);
      const known = await ana.me.testContactMethod('catalog-email');
      expect(known.lastTest).toEqual(failed);
      // Nobody fills the mailbox of somebody else with tests.
      await expect(cy.me.testContactMethod(methodId)).rejects.toEqual(
        failure(409, 'is not proved yet'),
      );
      await cy.me.deleteContactMethod(methodId);
    });
  });

  it('lets people turn methods off and on, name them, and put them in order', async () => {
    const cy = clientOf(pager, 'cy');
    const hook = (name: string) =>
      cy.me.addContactMethod({
        channel: 'webhook',
        to: `https://hooks.example.com/${name}`,
      });
    const [one, two] = [await hook('one'), await hook('two')];

    expect(
      await cy.me.changeContactMethod(one.id, { enabled: false, label: ' A ' }),
    ).toMatchObject({ enabled: false, label: 'A' });
    await cy.me.orderContactMethods([two.id, one.id]);
    const { contactMethods } = await cy.me.getMyPreferences();
    expect(contactMethods.map(known => known.id)).toEqual([
      'catalog-notification',
      two.id,
      one.id,
    ]);
    await expect(
      ben.me.changeContactMethod(one.id, { enabled: true }),
    ).rejects.toEqual(failure(404, 'You have no contact method'));
  });

  describe('notification rules', () => {
    const rule = {
      name: 'Nights',
      action: 'create-alert',
      enabled: true,
      steps: [
        { contactMethod: 'catalog-email', afterMinutes: 5, enabled: true },
      ],
    } as const;

    it('are made, changed, ordered and deleted by their owner only', async () => {
      const nights = await ana.me.createNotificationRule(rule);
      const days = await ana.me.createNotificationRule({
        ...rule,
        name: 'Days',
        criteria: {
          type: 'match-all-conditions',
          conditions: [
            { field: 'priority', operation: 'equals', expectedValue: 'P3' },
          ],
        },
      });
      await ana.me.orderNotificationRules([days.id, nights.id]);
      await ana.me.updateNotificationRule(nights.id, { ...rule, name: 'Late' });
      const names = async (client: OnCallClient) =>
        (await client.me.getMyPreferences()).rules.map(({ name }) => name);
      expect(await names(ana)).toEqual(['Days', 'Late']);
      expect(await names(ben)).toEqual([]);
      await expect(ben.me.deleteNotificationRule(days.id)).rejects.toEqual(
        failure(404, `You have no notification rule with id ${days.id}`),
      );

      await ana.me.deleteNotificationRule(nights.id);
      expect((await ana.me.getMyPreferences()).warnings).toEqual([
        // This house has no mail server.
        expect.stringContaining('Nothing reaches you by e-mail'),
        expect.stringContaining('only while the portal is open'),
        expect.stringContaining('none of your rules fits'),
      ]);
      await ana.me.deleteNotificationRule(days.id);
    });

    it('are changed by one of two windows in which they are open', async () => {
      const { id: ruleId } = await ana.me.createNotificationRule(rule);
      const [read] = (await ana.me.getMyPreferences()).rules;
      const { id: _, revision, ...input } = read;
      const rename = (name: string, seen?: string) =>
        ana.me.updateNotificationRule(ruleId, {
          ...input,
          name,
          revision: seen,
        });
      // Its place is nothing that a change replaces.
      await ana.me.orderNotificationRules([ruleId]);
      const both = await Promise.allSettled([
        rename('One', revision),
        rename('Two', revision),
      ]);
      const made = both.flatMap(one =>
        one.status === 'fulfilled' ? [one.value] : [],
      );
      expect(made).toHaveLength(1);
      expect((await ana.me.getMyPreferences()).rules).toEqual(made);
      await expect(rename('Three', revision)).rejects.toEqual(
        failure(409, `${made[0].name} was changed since it was read`),
      );
      expect(await rename('Four', made[0].revision)).toMatchObject({
        name: 'Four',
      });
      expect(await rename(input.name)).toEqual(read);
      await ana.me.deleteNotificationRule(ruleId);
    });

    it('outlive a schedule that they name: they can still be changed, and are copied without it', async () => {
      const schedule = await ana.createSchedule({
        name: 'Short-lived',
        timezone: 'Etc/UTC',
        rotations: [],
      });
      const shifts = {
        ...rule,
        action: 'schedule-start',
        minutesBefore: [0],
        schedules: [schedule.id],
      } as const;
      const made = await ana.me.createNotificationRule(shifts);
      const nights = await ana.me.createNotificationRule(rule);
      await ana.deleteSchedule(schedule.id);

      const off = { ...shifts, enabled: false };
      expect(await ana.me.updateNotificationRule(made.id, off)).toMatchObject({
        enabled: false,
      });
      await opsgenieClient(pager.server, TEST_KEY)
        .post('/v2/users/ana@bancly.example/notification-rules/copy-to', {
          toUsers: ['ben@bancly.example'],
          ruleTypes: ['all'],
        })
        .expect(200);
      const { rules } = await ben.me.getMyPreferences();
      expect(rules.map(({ action }) => action)).toEqual(['create-alert']);

      await ana.me.deleteNotificationRule(made.id);
      await ana.me.deleteNotificationRule(nights.id);
      await ben.me.deleteNotificationRule(rules[0].id);
    });

    it.each([
      [
        'a contact method of somebody else',
        { steps: [{ ...rule.steps[0], contactMethod: 'ben-phone' }] },
        'steps[0].contactMethod is ben-phone',
      ],
      ['no name', { name: '  ' }, 'name is empty'],
      [
        'criteria that cannot be asked',
        {
          criteria: {
            type: 'match-all-conditions',
            conditions: [{ field: 'priority', operation: 'contains' }],
          },
        },
        'criteria.conditions[0]',
      ],
      [
        'shifts without a time',
        { action: 'schedule-start' },
        'minutesBefore is missing',
      ],
      [
        'a step that comes when no shift is told of any more',
        {
          action: 'schedule-start',
          minutesBefore: [0, 15],
          steps: [
            { contactMethod: 'catalog-email', afterMinutes: 29, enabled: true },
            { contactMethod: 'catalog-email', afterMinutes: 30, enabled: true },
          ],
        },
        'steps[1].afterMinutes is 30, expected less than 30, because of a shift nothing is told from 15 minutes after it began or ended',
      ],
      ['alerts with a time', { minutesBefore: [15] }, 'minutesBefore has no'],
      [
        'a schedule that is none',
        { action: 'schedule-end', minutesBefore: [0], schedules: ['nope'] },
        'schedules has nope',
      ],
    ])('are refused with %s', async (_, change, text) => {
      const input = { ...rule, ...change } as NotificationRuleInput;
      await expect(ana.me.createNotificationRule(input)).rejects.toEqual(
        failure(400, text),
      );
    });
  });

  it('keeps quiet hours and mutes, and refuses what makes no sense', async () => {
    const quietHours = {
      startHour: 22,
      startMin: 0,
      endHour: 7,
      endMin: 0,
      exceptPriorities: ['P1'],
    } as const;
    await ana.me.setQuietHours(quietHours);
    await ana.me.muteMe('2026-01-05T10:00:00+01:00');
    expect(await ana.me.getMyPreferences()).toMatchObject({
      quietHours,
      mutedUntil: '2026-01-05T09:00:00.000Z',
    });
    await expect(ana.me.muteMe('2026-01-05T07:00:00Z')).rejects.toEqual(
      failure(400, 'expected a moment within 31 days'),
    );
    await expect(
      ana.me.setQuietHours({ ...quietHours, startHour: 24 }),
    ).rejects.toEqual(failure(400, 'startHour is 24'));
    // They would end for a moment, in which everything came.
    await expect(
      ana.me.setQuietHours({ ...quietHours, endHour: 22 }),
    ).rejects.toEqual(failure(400, 'quietHours end when they begin'));

    await ana.me.setQuietHours(undefined);
    await ana.me.muteMe(undefined);
    const now = await ana.me.getMyPreferences();
    expect([now.quietHours, now.mutedUntil]).toEqual([undefined, undefined]);
  });

  it('shows the shifts of the person, now and in the next four weeks, also those of the team', async () => {
    await ana.createSchedule({
      name: 'Turns',
      timezone: 'Europe/Madrid',
      rotations: [
        {
          name: 'Primary',
          type: 'weekly',
          length: 1,
          start: '2026-01-05T08:00:00Z',
          participants: [
            { type: 'user', ref: 'user:default/ana' },
            { type: 'team', ref: 'group:default/payments' },
            { type: 'user', ref: 'user:default/cy' },
          ],
        },
      ],
    });
    await ana.createSchedule({
      name: 'Not hers',
      timezone: 'Etc/UTC',
      rotations: [
        {
          name: 'Primary',
          type: 'daily',
          length: 1,
          start: '2026-01-05T08:00:00Z',
          participants: [{ type: 'user', ref: 'user:default/cy' }],
        },
      ],
    });

    const mine = await ana.getMyOnCall();
    expect(mine.person).toBe('user:default/ana');
    expect(mine.now.map(({ scheduleName }) => scheduleName)).toEqual(['Turns']);
    expect(mine.upcoming).toEqual([
      expect.objectContaining({
        scheduleName: 'Turns',
        timezone: 'Europe/Madrid',
        rotationName: 'Primary',
        participant: { type: 'team', ref: 'group:default/payments' },
        name: 'Payments',
        start: '2026-01-12T08:00:00.000Z',
        end: '2026-01-19T08:00:00.000Z',
      }),
      expect.objectContaining({
        participant: { type: 'user', ref: 'user:default/ana' },
        start: '2026-01-26T08:00:00.000Z',
      }),
    ]);
    expect((await ben.getMyOnCall()).now).toEqual([]);
  });

  it('shows the open alerts that the person owns, until they are closed', async () => {
    const minor = await ana.createAlert({ message: 'Minor', priority: 'P4' });
    const major = await ana.createAlert({ message: 'Major', priority: 'P1' });
    await ana.createAlert({ message: 'Not hers' });
    await ana.acknowledgeAlert(minor.id);
    await ana.acknowledgeAlert(major.id);

    const messages = async () =>
      (await ana.getMyOnCall()).alerts.map(({ message }) => message);
    expect(await messages()).toEqual(['Major', 'Minor']);
    await ana.closeAlert(major.id);
    expect(await messages()).toEqual(['Minor']);
  });

  it('tells somebody whom the catalog does not know', async () => {
    const stranger = clientOf(pager, 'nobody-of-the-bank');
    expect((await stranger.getMyOnCall()).isUnknown).toBe(true);
    expect((await ana.getMyOnCall()).isUnknown).toBeUndefined();
  });

  it('is only for people', async () => {
    const statusFor = async (authorization: string) =>
      (
        await request(pager.server)
          .get('/api/oncall/me')
          .set('Authorization', authorization)
      ).status;

    expect(await statusFor(mockCredentials.none.header())).toBe(401);
    expect(await statusFor(mockCredentials.service.header())).toBe(403);
  });
});
