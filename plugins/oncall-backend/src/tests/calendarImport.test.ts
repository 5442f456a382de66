import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'X-WR-TIMEZONE:Europe/Berlin',
  ...[
    ['Ana Lopez', '20260105T090000', '20260107T090000'],
    ['Ben Ito', '20260106T090000', '20260108T090000'],
    ['Sales', '20260106T090000', '20260108T090000'],
    ['Ben Ito', '20200101T090000', '20200102T090000'],
  ].flatMap(([summary, start, end], index) => [
    'BEGIN:VEVENT',
    `UID:${index}`,
    `SUMMARY:${summary}`,
    `DTSTART:${start}`,
    `DTEND:${end}`,
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
].join('\r\n');

describe.each(databases.eachSupportedId())('calendar import on %s', id => {
  it('looks first, then makes a schedule in which the events are shifts', async () => {
    const pager = await startBank({ knex: await databases.init(id) });
    const ana = clientOf(pager);
    const input = { name: 'Old calendar', calendar: CALENDAR };

    const plan = await ana.importCalendar({ ...input, isDryRun: true });
    expect(plan).toMatchObject({
      timezone: 'Europe/Berlin',
      unknown: [{ text: 'Sales', count: 1 }],
      shifts: [
        { person: 'user:default/ana', start: '2026-01-05T08:00:00.000Z' },
        { person: 'user:default/ben', end: '2026-01-08T08:00:00.000Z' },
      ],
    });
    expect(await ana.listSchedules({})).toEqual([]);

    const { schedule } = await ana.importCalendar(input);
    const shifts = await ana.getShifts({
      scheduleId: schedule?.id ?? '',
      from: '2026-01-05T00:00:00Z',
      to: '2026-01-09T00:00:00Z',
    });
    expect(
      shifts.flatMap(({ participant, start, end }) =>
        participant.type === 'user'
          ? [[participant.ref, start.slice(8, 13), end.slice(8, 13)]]
          : [],
      ),
    ).toEqual([
      ['user:default/ana', '05T08', '07T08'],
      ['user:default/ben', '06T08', '08T08'],
    ]);
    await expect(ana.importCalendar(input)).rejects.toEqual(
      failure(409, 'already a schedule named Old calendar'),
    );
    await expect(
      ana.importCalendar({ name: 'None', calendar: CALENDAR, url: 'x' }),
    ).rejects.toEqual(failure(400, 'Either calendar or url'));
    await expect(
      ana.importCalendar({ ...input, timezone: '+02:00', isDryRun: true }),
    ).rejects.toEqual(failure(400, "timezone is '+02:00'"));
    await pager.stop();
  });
});

describe('a calendar of many years', () => {
  it('is read although it is larger than other requests may be', async () => {
    const pager = await startBank({ knex: await databases.init('SQLITE_3') });
    const past = [
      'BEGIN:VEVENT',
      'SUMMARY:Ana Lopez',
      'DTSTART:20200101T090000Z',
      'DTEND:20200102T090000Z',
      `DESCRIPTION:${'How to be on call. '.repeat(50)}`,
      'END:VEVENT',
      '',
    ].join('\r\n');
    const end = 'END:VCALENDAR';
    const calendar = CALENDAR.replace(end, `${past.repeat(5_000)}${end}`);
    expect(calendar.length).toBeGreaterThan(5_000_000);
    const input = { name: 'Long calendar', calendar, isDryRun: true };
    expect(await clientOf(pager).importCalendar(input)).toMatchObject({
      shifts: [{}, {}],
    });
    const tooLong = { ...input, calendar: ' '.repeat(13_000_000) };
    await expect(clientOf(pager).importCalendar(tooLong)).rejects.toEqual(
      failure(413, 'larger than 12 MiB'),
    );
    await pager.stop();
  });
});

describe('the address of a calendar', () => {
  it('is read where that is allowed, and nowhere inside the company else', async () => {
    const server = createServer((_, res) => {
      res.end(CALENDAR);
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/oncall.ics`;
    const input = { name: 'Old calendar', url, isDryRun: true };
    const read = async (allowPrivateAddresses: boolean) => {
      const pager = await startBank({
        knex: await databases.init('SQLITE_3'),
        config: { webhook: { allowPrivateAddresses } },
      });
      const answer = await clientOf(pager)
        .importCalendar(input)
        .catch(error => error);
      await pager.stop();
      return answer;
    };
    expect(await read(true)).toMatchObject({ shifts: [{}, {}] });
    expect(await read(false)).toEqual(failure(400, 'inside the network'));
    server.close();
  });

  it('does not tell which hosts exist inside the company', async () => {
    const pager = await startBank({ knex: await databases.init('SQLITE_3') });
    const read = async (url: string) => {
      const from = performance.now();
      const error = await clientOf(pager)
        .importCalendar({ name: 'Old', url, isDryRun: true })
        .catch(({ body }) => body.error.message);
      return { error, took: performance.now() - from };
    };
    const answers = await Promise.all(
      [
        'http://localhost/',
        'http://127.0.0.1:1/',
        'https://[::1]/',
        'http://nowhere.invalid/',
      ].map(read),
    );
    const [first, ...others] = answers.map(({ error }) => error);
    expect(first).toContain('allowed by oncall.webhook.allowPrivateAddresses');
    expect(others).toEqual(others.map(() => first));
    // Neither does how long it takes to look a name up.
    answers.forEach(({ took }) => expect(took).toBeGreaterThan(990));
    await pager.stop();
  });

  it('says in plain words why it cannot be read', async () => {
    const server = createServer((_, res) => {
      res.writeHead(302, { location: '/elsewhere' }).end();
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const pager = await startBank({
      knex: await databases.init('SQLITE_3'),
      config: { webhook: { allowPrivateAddresses: true } },
    });
    const read = (url: string) =>
      clientOf(pager).importCalendar({ name: 'Old', url, isDryRun: true });
    await expect(read(`http://127.0.0.1:${port}/`)).rejects.toEqual(
      failure(400, 'the answer is 302, which leads elsewhere'),
    );
    await expect(read(`webcal://127.0.0.1:${port}/`)).rejects.toEqual(
      failure(400, 'it does not answer by https'),
    );
    server.close();
    server.closeAllConnections();
    await expect(read(`http://127.0.0.1:${port}/`)).rejects.toEqual(
      failure(400, 'nothing answers there'),
    );
    await pager.stop();
  });
});
