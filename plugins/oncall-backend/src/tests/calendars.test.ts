import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import ICAL from 'ical.js';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager, urlOf } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('calendar links on %s', id => {
  let pager: TestPager;
  let ana: OnCallClient;
  let knex: Awaited<ReturnType<typeof databases.init>>;

  beforeAll(async () => {
    knex = await databases.init(id);
    pager = await startBank({ knex });
    ana = clientOf(pager, 'ana');
    await ana.createSchedule({
      name: 'Payments',
      timezone: 'Europe/Berlin',
      rotations: ['ana', 'ben'].map(name => ({
        name,
        type: 'weekly',
        length: 1,
        start: '2026-01-05T08:00:00Z',
        participants: [{ type: 'user', ref: `user:default/${name}` }],
      })),
    });
  });
  afterAll(() => pager.stop());

  /** Without signing in, as calendar programs do. */
  const fetchPath = (url: string) =>
    fetch(`${urlOf(pager)}/api/oncall/calendars/${url.split('/').pop()}`);

  const namesIn = async (answer: Response) =>
    new ICAL.Component(ICAL.parse(await answer.text()))
      .getAllSubcomponents('vevent')
      .map(event => String(event.getFirstPropertyValue('summary')));

  it('show the shifts of the person, or everybody’s in a schedule', async () => {
    const [{ id: scheduleId }] = await ana.listSchedules({});
    const mine = await ana.createCalendarLink({});
    const all = await ana.createCalendarLink({ scheduleId });

    const answer = await fetchPath(mine.url);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(await namesIn(answer)).toEqual(['Ana Lopez on call – Payments']);
    expect(await namesIn(await fetchPath(all.url))).toEqual([
      'Ana Lopez on call – Payments',
      'Ben Ito on call – Payments',
    ]);
  });

  it('keep only the hash of the secret, are seen by their owner only, and stop working when they are taken back', async () => {
    const { url, ...link } = await ana.createCalendarLink({});
    const secret = (url.split('/').pop() ?? '').replace('.ics', '');
    expect(secret).toHaveLength(32);
    expect(JSON.stringify(await knex('calendar_link'))).not.toContain(secret);
    expect(await ana.listCalendarLinks()).toContainEqual(link);
    expect(await clientOf(pager, 'ben').listCalendarLinks()).toEqual([]);
    await expect(
      clientOf(pager, 'ben').deleteCalendarLink(link.id),
    ).rejects.toEqual(
      failure(404, `You have no calendar link with id ${link.id}`),
    );

    await ana.deleteCalendarLink(link.id);
    expect((await fetchPath(url)).status).toBe(404);
    expect((await fetchPath('guessed.ics')).status).toBe(404);
  });

  it('are refused for a schedule that does not exist', async () => {
    await expect(
      ana.createCalendarLink({ scheduleId: 'none' }),
    ).rejects.toEqual(failure(404, 'No schedule with id none'));
  });
});
