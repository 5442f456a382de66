import { Knex } from 'knex';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager, urlOf } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

/** A page with a script: what a browser must never show. */
const PAGE = '<script>alert(1)</script>\0';

describe.each(databases.eachSupportedId())('attachments on %s', databaseId => {
  let knex: Knex;
  let pager: TestPager;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    pager = await startBank({ knex });
  });
  afterAll(() => pager.stop());

  const openAlert = async (alias: string) =>
    (await clientOf(pager).createAlert({ message: 'Disk full', alias })).id;

  it('are added, listed, saved and removed by people', async () => {
    const client = clientOf(pager);
    const alertId = await openAlert('people');
    const link = await client.addAlertLink(alertId, {
      name: 'Graph',
      url: 'https://grafana.example.com/d/1',
    });
    const file = await client.uploadAlertFile(alertId, {
      name: 'páge "1".html',
      content: new Blob([PAGE]),
    });
    expect(file).toMatchObject({
      name: 'páge "1".html',
      size: PAGE.length,
      addedBy: 'user:default/ana',
    });
    expect(await client.listAlertAttachments(alertId)).toEqual([link, file]);

    const { url } = await client.getAlertAttachmentUrl(alertId, file.id);
    const saved = await fetch(here(url));
    expect(await saved.text()).toBe(PAGE);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
    const forged = here(url).replace(/signature=../, 'signature=xx');
    expect((await fetch(forged)).status).toBe(403);

    await client.deleteAlertAttachment(alertId, file.id);
    expect(await client.listAlertAttachments(alertId)).toEqual([link]);
    expect((await fetch(here(url))).status).toBe(404);
    const said = (await client.getAlertEvents(alertId)).map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        'Attached Graph',
        'Removed the attachment páge "1".html',
      ]),
    );
  });

  it('refuse what is no link and what is too large', async () => {
    const client = clientOf(pager);
    const alertId = await openAlert('limits');
    await expect(
      client.addAlertLink(alertId, { url: 'data:text/html,x' }),
    ).rejects.toEqual(failure(400, 'url is'));
    const content = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]);
    await expect(
      client.uploadAlertFile(alertId, { name: 'big', content }),
    ).rejects.toEqual(failure(400, 'expected at most 10485760'));
    await expect(
      client.uploadAlertFile('nowhere', {
        name: 'a',
        content: new Blob(['a']),
      }),
    ).rejects.toEqual(failure(404, 'nowhere'));
    expect(await client.listAlertAttachments(alertId)).toEqual([]);
  });

  it('are sent by clients of Opsgenie, and go with the alert', async () => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const alertId = await openAlert('machine');
    const form = new FormData();
    form.set('user', 'me');
    form.set('file', new Blob([PAGE]), 'graph.png');
    const path = '/v2/alerts/machine/attachments';
    const created = await fetch(
      `${urlOf(pager)}${path}?alertIdentifierType=alias`,
      {
        method: 'POST',
        headers: { Authorization: `GenieKey ${TEST_KEY}` },
        body: form,
      },
    );
    expect(created.status).toBe(201);
    const { data } = await created.json();
    const list = await api.get(`${path}?alertIdentifierType=alias`);
    expect(list.body.data).toEqual([{ id: data.id, name: 'graph.png' }]);
    const byId = `/v2/alerts/${alertId}/attachments/${data.id}`;
    const one = await api.get(byId);
    expect(one.body.data.name).toBe('graph.png');
    expect(await (await fetch(here(one.body.data.url))).text()).toBe(PAGE);

    expect((await api.delete(byId)).status).toBe(200);
    expect((await api.get(byId)).status).toBe(404);
    const empty = await api.post(`/v2/alerts/${alertId}/attachments`, {});
    expect(empty.status).toBe(422);

    const client = clientOf(pager);
    await client.uploadAlertFile(alertId, {
      name: 'log',
      content: new Blob(['x']),
    });
    await client.deleteAlert(alertId);
    const left = (table: string) => knex(table).where({ alert_id: alertId });
    expect(await left('alert_attachment')).toEqual([]);
    expect(await left('alert_attachment_content')).toEqual([]);
  });

  it.each([
    ['says not where its parts end', 'multipart/form-data', '--x--\r\n', 400],
    ['has other ends', 'multipart/form-data; boundary=y', '--x--\r\n', 400],
    ['has no end', 'multipart/form-data; boundary=x', '--x\r\n', 400],
    ['is empty', 'multipart/form-data; boundary=x', '', 400],
    ['is no form', 'application/json', '{"file":"x"}', 422],
  ])(
    'are refused by the API of Opsgenie where the form %s',
    async (_, type, body, status) => {
      await openAlert('odd form');
      const answer = await fetch(
        `${urlOf(
          pager,
        )}/v2/alerts/odd%20form/attachments?alertIdentifierType=alias`,
        {
          method: 'POST',
          headers: {
            Authorization: `GenieKey ${TEST_KEY}`,
            'Content-Type': type,
          },
          body,
        },
      );
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({
        message: expect.any(String),
        requestId: expect.any(String),
      });
    },
  );

  /** The pager of a test does not know where it is reached. */
  function here(url: string): string {
    const { pathname, search } = new URL(url);
    return `${urlOf(pager)}${pathname}${search}`;
  }
});
