import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import request from 'supertest';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

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
        },
        {
          id: 'catalog-notification',
          channel: 'notification',
          to: 'user:default/ana',
          enabled: true,
          fromCatalog: true,
        },
      ]);
    });

    it('are seen and removed by their owner only', async () => {
      const added = await ana.addContactMethod({
        channel: 'webhook',
        to: ' https://hooks.example.com/ana ',
      });
      expect(added).toEqual({
        id: expect.any(String),
        channel: 'webhook',
        to: 'https://hooks.example.com/ana',
        enabled: true,
        fromCatalog: false,
      });
      expect((await ana.getMyOnCall()).contactMethods).toContainEqual(added);
      expect((await ben.getMyOnCall()).contactMethods).not.toContainEqual(
        added,
      );
      await expect(ben.deleteContactMethod(added.id)).rejects.toEqual(
        failure(404, `You have no contact method with id ${added.id}`),
      );

      await ana.deleteContactMethod(added.id);
      expect((await ana.getMyOnCall()).contactMethods).toHaveLength(2);
    });

    it.each([
      ['an address that is none', 'email', 'ana at home', 'to is ana at home'],
      ['a path', 'webhook', '/hooks/ana', 'expected an http or https URL'],
      ['another protocol', 'webhook', 'file:///etc/passwd', 'expected an http'],
      ['nothing but spaces', 'webhook', '   ', 'to is'],
      ['an unknown channel', 'pigeon', 'left roof', 'channel is pigeon'],
      ['what everybody has', 'notification', 'user:default/ana', 'channel'],
    ])('are refused with %s', async (_, channel, to, text) => {
      await expect(ana.addContactMethod({ channel, to })).rejects.toEqual(
        failure(400, text),
      );
    });

    it('are refused twice, and what comes from the catalog stays', async () => {
      const input = { channel: 'email', to: 'ana@home.example' };
      await ana.addContactMethod(input);

      await expect(ana.addContactMethod(input)).rejects.toEqual(
        failure(409, 'You have this email already'),
      );
      await expect(ana.deleteContactMethod('catalog-email')).rejects.toEqual(
        failure(400, 'comes from the catalog'),
      );
    });
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
